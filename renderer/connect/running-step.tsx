import { Spinner } from '../ui/spinner.tsx';

export function RunningStep({ text }: { text: string }) {
  return (
    <div className="running-step">
      <Spinner large />
      <p>{text}</p>
    </div>
  );
}
