/** Spanish. */
import type { OrderMessages } from './messages.ts';

export const es: OrderMessages = {
  change: {
    unchanged: 'La fecha prometida sigue en pie',
    sooner: 'Antes de lo prometido',
    later: 'Después de lo prometido',
  },
  noDateNow: 'Después de lo prometido: por ahora no hay fecha',
  dateNow: 'Ya hay una fecha',
  stillNoDate: 'Aún no hay fecha',
  shippedOn: (day) => `Enviado: ${day}`,
  deliveredOn: (day) => `Entregado: ${day}`,
  cancelledOn: (day) => `Cancelado: ${day}`,

  promised: 'Prometido',
  now: 'Ahora',

  delay: 'Sobre el retraso',
  choices: { keep: 'Aceptar el retraso y mantener el pedido', cancel: 'Cancelar el pedido' },
  choiceHandedOver: (choice) =>
    `Su respuesta se ha entregado a la tienda: ${choice}. La tienda le dirá qué ocurre después.`,

  withdrawal: {
    heading: 'Desistimiento',
    offer: 'Desistir del contrato aquí',
    confirm: 'Confirmar el desistimiento',
    question: (sku, quantity) => `¿Quiere desistir del contrato de ${quantity} × ${sku}?`,
    back: 'Volver, sin desistir',
    handedOver:
      'Su desistimiento se ha entregado a la tienda. La tienda debe acusar recibo en un soporte duradero, como un correo electrónico; guarde ese acuse.',
    notHandedOver: 'Su desistimiento no se ha entregado a la tienda. Inténtelo de nuevo, o escriba a la tienda.',
  },
};
