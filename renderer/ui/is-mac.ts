/** Whether shortcuts use Cmd rather than Ctrl. */
export const isMac = navigator.userAgent.includes('Mac');
