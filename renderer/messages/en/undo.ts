export const undo = {
  undo: 'Undo',
  dismiss: 'Dismiss',
};
