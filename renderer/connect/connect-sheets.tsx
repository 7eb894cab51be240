import type { Sheet } from '../store/sheet.ts';
import { AddProviderSheet } from './add-provider-sheet.tsx';
import { AskMoreSheet } from './ask-more-sheet.tsx';
import { AttemptSheet } from './attempt-sheet.tsx';
import { ChooseAccessSheet } from './choose-access-sheet.tsx';
import { ChooseProviderSheet } from './choose-provider-sheet.tsx';
import { ConnectServiceSheet } from './connect-service-sheet.tsx';
import { SetUpSheet } from './set-up-sheet.tsx';

type ConnectSheet = Extract<
  Sheet,
  {
    kind:
      | 'choose-provider'
      | 'add-provider'
      | 'set-up'
      | 'choose-access'
      | 'connect-service'
      | 'ask-more'
      | 'attempt';
  }
>;

/** The sheets from a provider to a connected account. */
export function ConnectSheets({ sheet }: { sheet: ConnectSheet }) {
  switch (sheet.kind) {
    case 'choose-provider':
      return <ChooseProviderSheet />;
    case 'add-provider':
      return <AddProviderSheet next={sheet.next} />;
    case 'set-up':
      return (
        <SetUpSheet
          providerId={sheet.providerId}
          thenChooseAccess={sheet.next === 'choose-access'}
          clientId={sheet.clientId}
          isNew={sheet.isNew}
        />
      );
    case 'choose-access':
      return <ChooseAccessSheet {...sheet} />;
    case 'connect-service':
      return <ConnectServiceSheet {...sheet} />;
    case 'ask-more':
      return <AskMoreSheet {...sheet} />;
    case 'attempt':
      return <AttemptSheet attemptId={sheet.attemptId} />;
  }
}
