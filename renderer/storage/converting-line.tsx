import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';

/** How far putting everything under another protection is. */
export function ConvertingLine() {
  const converting = useApp((state) => state.vault.value.converting);
  return (
    <div role="status">
      {converting && (
        <label className="converting secondary">
          {texts.storage.converting(converting.done, converting.total)}
          <progress value={converting.done} max={Math.max(converting.total, 1)} />
        </label>
      )}
    </div>
  );
}
