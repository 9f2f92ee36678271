import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',
  notices: [
    'não é possível entregar:',
    'mensagem não foi entregue',
    'mensagem … não foi entregue',
    'mensagem … não pôde ser entregue',
    'mensagem não entregue',
    'falha na entrega a est',
    'falha na entrega da mensagem',
    'falha na entrega a ess',
    'informações de diagnóstico para administradores',
  ],
  rules: [
    {
      id: 'pt/user-unknown',
      reason: 'user-unknown',
      any: [
        'destinatário não encontrado',
        'usuário não encontrado',
        'endereço … não foi encontrado',
        'endereço … não existe',
        'destinatário não existe',
        'endereço não foi encontrado',
        'endereço não encontrado',
        'o e-mail não existe',
        'usuário desconhecido',
        'utilizador desconhecido',
        'destinatário desconhecido',
        'caixa postal inexistente',
        'usuário inexistente',
        'usuário não existe',
        'endereço não existe',
        'conta inexistente',
      ],
      none: ['remetente'],
    },
    {
      id: 'pt/over-quota',
      reason: 'over-quota',
      any: [
        'caixa de correio … cheia',
        'caixa postal … cheia',
        'sem espaço de armazenamento',
        'caixa de entrada cheia',
        'caixa de entrada está cheia',
        'caixa postal cheia',
        'caixa de correio cheia',
        'cota excedida',
        'quota excedida',
      ],
    },
    {
      id: 'pt/recipient-rate',
      reason: 'recipient-rate',
      any: ['está recebendo e-mails muito rápido', 'recebendo e-mails a uma taxa que impede'],
    },
    {
      id: 'pt/sending-quota',
      reason: 'sending-quota',
      any: ['limite máximo de redirecionamento smtp excedido'],
    },
    {
      id: 'pt/policy',
      reason: 'policy',
      any: ['mensagem bloqueada', 'rejeitada por política'],
      weight: 0.75,
    },
    { id: 'pt/relay-denied', reason: 'relay-denied', any: ['não autorizado para retransmissão'] },
    {
      id: 'pt/too-large',
      reason: 'too-large',
      any: ['mensagem muito grande', 'mensagem é muito grande', 'excede o tamanho máximo'],
    },
  ],
};
