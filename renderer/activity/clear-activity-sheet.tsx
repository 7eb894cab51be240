import { bridge } from '../bridge.ts';
import { clearingTexts } from '../messages/activity-page-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Asks before the activity is cleared. */
export function ClearActivitySheet() {
  const clear = useRequest(bridge.clearActivity);
  const run = async () => {
    if (await clear.run({})) closeSheet();
  };
  const words = texts.activityPage.clear;
  return (
    <Sheet
      title={words.title}
      onClose={closeSheet}
      busy={clear.pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button kind="danger" pending={clear.pending} onClick={() => void run()}>
            {words.clear}
          </Button>
        </>
      }
    >
      {clear.error && <ErrorBanner error={clear.error} />}
      <ul className="bullets">
        {clearingTexts().map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Sheet>
  );
}
