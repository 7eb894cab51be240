import { expect } from 'vitest';

// The words of the window are loaded as it starts; its tests begin with the English ones.
if (expect.getState().testPath?.includes('/renderer/')) {
  const { learn, speak } = await import('../../renderer/messages/texts.ts');
  await learn('en');
  speak('en', undefined);
}
