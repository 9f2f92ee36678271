import { said } from '../said.ts';
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
    'não pôde ser entregue',
    'não pode ser entregue',
    'não foi entregue',
    'não foi possível entregar',
    'falha na entrega',
    'mensagem devolvida',
    'devolvida ao remetente',
    'erro na entrega',
    'e-mail não entregue',
  ],
  rules: [
    {
      id: 'pt/user-unknown',
      reason: 'user-unknown',
      any: [
        'o e-mail não existe',
        ...said(
          ['endereço', 'usuário', 'utilizador', 'destinatário', 'conta', 'caixa'],
          [
            'não existe',
            'inexistente',
            'desconhecid',
            'não encontrad',
            'inválid',
            'não foi encontrad',
            'não pôde ser encontrado',
          ],
        ),
      ],
      none: ['remetente'],
    },
    {
      id: 'pt/over-quota',
      reason: 'over-quota',
      any: [
        'sem espaço de armazenamento',
        ...said(
          ['caixa', 'quota', 'cota', 'conta', 'espaço'],
          ['chei', 'excedid', 'ultrapassad', 'esgotad', 'lotada'],
        ),
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
      any: [
        'mensagem muito grande',
        'mensagem é muito grande',
        'excede o tamanho máximo',
        'excede o tamanho',
        'tamanho … excede',
        'tamanho máximo',
        'demasiado grande',
      ],
    },
    {
      id: 'pt/host-unknown',
      reason: 'host-unknown',
      any: [
        'domínio não existe',
        'domínio … não existe',
        'domínio inexistente',
        'domínio desconhecido',
        'domínio … não encontrado',
      ],
    },
    {
      id: 'pt/disabled',
      reason: 'disabled',
      any: ['conta desativada', 'conta suspensa', 'conta bloqueada', 'conta inativa', 'caixa … desativada'],
    },
    {
      id: 'pt/connection-failed',
      reason: 'connection-failed',
      any: ['não responde', 'tempo limite', 'ligação recusada', 'conexão recusada'],
    },
  ],
};
