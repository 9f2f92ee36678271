import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  id: 'es',
  notices: [
    'no se puede entregar:',
    'mensaje … no se pudo entregar',
    'no se pudo entregar el mensaje',
    'no se ha podido entregar el mensaje',
    'mensaje … no se ha podido entregar',
    'mensaje … no se ha entregado',
    'mensaje no entregado',
    'error en la entrega a estos',
    'no se pudo entregar a estos destinatarios',
    'información de diagnóstico para los administradores',
  ],
  rules: [
    {
      id: 'es/user-unknown',
      reason: 'user-unknown',
      any: [
        'la dirección no existe',
        'no existe dicha persona',
        'no existe ese usuario',
        'no existe el usuario',
        'no se ha encontrado la dirección',
        'no se encontró la dirección',
        'la dirección de correo electrónico no existe',
        'usuario desconocido',
        'destinatario desconocido',
        'dirección no encontrada',
        'cuenta no existe',
        'buzón no existe',
        'usuario no existe',
      ],
      none: ['remitente'],
    },
    {
      id: 'es/over-quota',
      reason: 'over-quota',
      any: [
        'buzón lleno',
        'bandeja de entrada del destinatario está llena',
        'buzón del destinatario está lleno',
        'buzón está lleno',
        'cuota excedida',
        'cuota de disco excedida',
      ],
    },
    { id: 'es/greylisted', reason: 'greylisted', any: ['rechazo temporal, intentelo mas tarde'] },
    {
      id: 'es/policy',
      reason: 'policy',
      any: ['mensaje bloqueado', 'ha sido bloqueado', 'rechazado por política'],
      weight: 0.75,
    },
    {
      id: 'es/spam-content',
      reason: 'spam-content',
      any: ['detectado como spam', 'considerado spam', 'considerado como spam'],
    },
    {
      id: 'es/too-large',
      reason: 'too-large',
      any: ['mensaje es demasiado grande', 'supera el tamaño máximo'],
    },
    {
      id: 'es/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['el grupo con el que has intentado ponerte en contacto', 'no tiene permiso para enviar'],
    },
    {
      id: 'es/disabled',
      reason: 'disabled',
      any: ['cuenta deshabilitada', 'cuenta desactivada', 'buzón desactivado', 'cuenta suspendida'],
    },
  ],
};
