import type { RuleExamples } from '../rule.ts';

export const ptExamples: RuleExamples = {
  'pt/user-unknown': {
    takes: ['550 5.0.0 Usuário desconhecido recipient@example.net'],
    leaves: ['550 5.0.0 Endereço não encontrado para o remetente'],
  },
  'pt/over-quota': { takes: ['552 5.0.0 Caixa postal cheia'], leaves: ['552 5.0.0 Mensagem muito grande'] },
  'pt/recipient-rate': {
    takes: ['450 4.0.0 O usuário está recebendo e-mails muito rápido'],
    leaves: ['450 4.0.0 Limite de envio do usuário'],
  },
  'pt/sending-quota': {
    takes: ['450 4.0.0 Limite máximo de redirecionamento SMTP excedido'],
    leaves: ['552 5.0.0 Cota excedida'],
  },
  'pt/policy': { takes: ['550 5.0.0 Mensagem bloqueada'], leaves: ['550 5.0.0 Mensagem não entregue'] },
  'pt/relay-denied': {
    takes: ['550 5.0.0 Não autorizado para retransmissão'],
    leaves: ['550 5.0.0 Não autorizado, usuário desconhecido'],
  },
  'pt/too-large': { takes: ['552 5.0.0 Mensagem muito grande'], leaves: ['552 5.0.0 Caixa postal cheia'] },
  'pt/host-unknown': { takes: ['550 domínio não existe'], leaves: ['550 destinatário não encontrado'] },
  'pt/disabled': { takes: ['550 conta desativada'], leaves: ['550 destinatário não encontrado'] },
  'pt/connection-failed': { takes: ['451 não responde'], leaves: ['550 destinatário não encontrado'] },
  'pt/spam-content': {
    takes: ['550 5.0.0 Mensagem identificada como spam'],
    leaves: ['552 5.0.0 Caixa postal cheia'],
  },
  'pt/ip-listed': {
    takes: ['Mensagem rejeitada para a@dest.example: IP em lista negra'],
    leaves: ['Mensagem rejeitada para a@dest.example: lista fechada'],
  },
  'pt/expired': {
    takes: ['A mensagem a a@dest.example não foi entregue após várias tentativas'],
    leaves: ['A mensagem a a@dest.example não foi entregue: caixa postal cheia'],
  },
};
