import type { policyErrors as English } from '../en/errors-policy.ts';

export const policyErrors: typeof English = {
  POLICY_INVALID: {
    title: 'No se pueden leer las reglas de la organización',
    meaning:
      'Su archivo de directivas está dañado o no es válido. Hasta que se corrija, no se puede conectar nada.',
    todo: 'Pida a quien administra este equipo que corrija el archivo de directivas.',
  },
  POLICY_FORBIDS_PROVIDER: {
    title: 'Su organización no permite usar {provider}',
    meaning:
      'Las reglas de este equipo indican qué proveedores se pueden conectar, y este no es uno de ellos.',
    todo: 'Consulte a quien administra este equipo si lo necesita.',
  },
  POLICY_FORBIDS_SCOPE: {
    title: 'Su organización no permite este acceso',
    meaning: 'Las reglas de este equipo prohíben uno de los tipos de acceso elegidos.',
    todo: 'Elija menos acceso, o consulte a quien administra este equipo.',
  },
  POLICY_FIXES_CLIENT: {
    title: 'Su organización ha definido esta configuración',
    meaning: 'Las reglas de este equipo fijan el cliente para {provider}, así que no se puede cambiar aquí.',
    todo: 'Consulte a quien administra este equipo si hay que cambiarlo.',
  },
};
