import type { bulk as English } from '../en/bulk.ts';
import { counted, numberText } from '../words.ts';

export const bulk: typeof English = {
  region: 'Cuentas seleccionadas',
  selected: (count) =>
    count === 0 ? 'Ninguna seleccionada' : counted(count, '# seleccionada', '# seleccionadas'),
  selectAll: (count) => counted(count, 'Seleccionar #', 'Seleccionar las #'),
  selectNone: 'No seleccionar ninguna',
  leave: 'Dejar de seleccionar',
  renew: 'Renovar ahora',
  disconnect: 'Desconectar…',
  renewing: (done, count) => `Renovando: ${numberText(done)} de ${numberText(count)}`,
  stop: 'Detener',
  renewed: (count) => counted(count, 'Se ha renovado # cuenta', 'Se han renovado # cuentas'),
  renewedOf: (renewed, count) =>
    counted(renewed, `Se ha renovado # de ${numberText(count)}`, `Se han renovado # de ${numberText(count)}`),
  color: 'Color',
  coloring: (done, count) => `Cambiando el color: ${numberText(done)} de ${numberText(count)}`,
  colored: (count, color) =>
    counted(
      count,
      `# cuenta tiene ahora el color ${color.toLowerCase()}.`,
      `# cuentas tienen ahora el color ${color.toLowerCase()}.`,
    ),
  uncolored: (count) => counted(count, '# cuenta ya no tiene color.', '# cuentas ya no tienen color.'),
  coloredOf: (colored, count) =>
    counted(
      colored,
      `Color cambiado en # de ${numberText(count)}`,
      `Color cambiado en # de ${numberText(count)}`,
    ),
  notDone: 'Dónde no ha funcionado',
  nothingToRenewWith: 'Su proveedor no ha dado nada con que renovarla',
  stopped: 'No se ha intentado: se detuvo antes',
  close: 'Cerrar',
  cancel: 'Cancelar',
  disconnectTitle: (count) => counted(count, '¿Desconectar # cuenta?', '¿Desconectar # cuentas?'),
  disconnectCount: (count) => counted(count, 'Desconectar # cuenta', 'Desconectar # cuentas'),
  disconnected: (count) => counted(count, 'Se ha desconectado # cuenta', 'Se han desconectado # cuentas'),
  disconnectedPartly: 'No se han desconectado todas',
  stayed: (names) => `Siguen conectadas: ${names}.`,
};
