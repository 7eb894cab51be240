/** What stands with every error, whatever it is. */
export const errorDetails = {
  /** @param wait such as "30 seconds" */
  wait: (wait: string) => `The wait is ${wait}.`,
  /** Stands before the error's code. */
  forReport: 'For a report:',
};
