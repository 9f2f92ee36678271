import type { RuleExamples } from '../rule.ts';

export const esExamples: RuleExamples = {
  'es/user-unknown': {
    takes: ['550 5.0.0 Usuario desconocido recipient@example.net'],
    leaves: ['550 5.0.0 No se encontró la dirección del remitente'],
  },
  'es/over-quota': {
    takes: ['552 5.0.0 Buzón lleno'],
    leaves: ['552 5.0.0 El mensaje es demasiado grande para el buzón'],
  },
  'es/greylisted': {
    takes: ['450 4.0.0 Rechazo temporal, inténtelo más tarde'],
    leaves: ['550 5.0.0 Rechazado por política'],
  },
  'es/policy': {
    takes: ['550 5.0.0 Su mensaje ha sido bloqueado'],
    leaves: ['550 5.0.0 Su mensaje no se ha entregado'],
  },
  'es/spam-content': {
    takes: ['550 5.0.0 Mensaje detectado como spam'],
    leaves: ['552 5.0.0 Buzón lleno de correo'],
  },
  'es/too-large': { takes: ['552 5.0.0 El mensaje es demasiado grande'], leaves: ['552 5.0.0 Buzón lleno'] },
  'es/recipient-restricted': {
    takes: ['550 5.0.0 No tiene permiso para enviar mensajes a este grupo'],
    leaves: ['550 5.0.0 Usuario desconocido'],
  },
  'es/disabled': { takes: ['550 5.0.0 Cuenta desactivada'], leaves: ['550 5.0.0 La cuenta no existe'] },
  'es/host-unknown': { takes: ['550 dominio no existe'], leaves: ['550 destinatario inexistente'] },
  'es/connection-failed': { takes: ['451 no responde'], leaves: ['550 destinatario inexistente'] },
  'es/expired': {
    takes: ['No se pudo entregar el mensaje a a@dest.example tras varios intentos'],
    leaves: ['No se pudo entregar el mensaje a a@dest.example: el buzón está lleno'],
  },
  'es/ip-listed': {
    takes: ['Mensaje rechazado para a@dest.example: la IP está en una lista negra'],
    leaves: ['Mensaje rechazado para a@dest.example: la lista está cerrada'],
  },
  'es/rate-limited': {
    takes: ['No se entregó su mensaje a a@dest.example: demasiados mensajes'],
    leaves: ['No se entregó su mensaje a a@dest.example: mensaje demasiado grande'],
  },
};
