import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { givingUpTexts } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Asks before a waiting revocation is given up. */
export function GiveUpSheet({ revocationId }: { revocationId: string }) {
  const current = useApp(({ revocations }) => revocations.value.find(({ id }) => id === revocationId));
  const [revocation] = useState(current);
  const [isGivenUp, setIsGivenUp] = useState(false);
  const drop = useRequest(bridge.dropRevocation);
  const run = async () => {
    setIsGivenUp(true);
    if (await drop.run({ revocationId })) closeSheet();
    else setIsGivenUp(false);
  };
  if (!revocation || (!current && !isGivenUp)) return <MadeMeanwhile />;
  const { title, keepTrying, giveUp } = texts.revocations.giveUp;
  return (
    <Sheet
      title={title(revocation.displayName)}
      onClose={closeSheet}
      busy={drop.pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            {keepTrying}
          </Button>
          <Button kind="danger" pending={drop.pending} onClick={() => void run()}>
            {giveUp}
          </Button>
        </>
      }
    >
      {drop.error && <ErrorBanner error={drop.error} providerId={revocation.providerId} />}
      <ul className="bullets">
        {givingUpTexts(revocation).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Sheet>
  );
}

/** While the sheet was open, the provider answered after all. */
function MadeMeanwhile() {
  const { meanwhileTitle, meanwhile, done } = texts.revocations.giveUp;
  return (
    <Sheet
      title={meanwhileTitle}
      page="made"
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {done}
        </Button>
      }
    >
      <p>{meanwhile}</p>
    </Sheet>
  );
}
