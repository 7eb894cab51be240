import { Lock, User } from 'lucide-react';
import { maskedName, momentOf, type RecordedValue as Value } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';
import { type FirstSeen, keyOf } from './same-values.ts';

interface RecordedValueProps {
  name: string;
  value: Value;
  /** From 1. */
  stepNumber: number;
  firstSeen: FirstSeen;
}

/** A value as it was kept: whole where it is harmless, else what it is, and where the same was seen before. */
export function RecordedValue({ name, value, stepNumber, firstSeen }: RecordedValueProps) {
  if (value.as === 'masked') {
    const first = firstSeen.get(keyOf(value)) ?? stepNumber;
    const { maskedLength, sameAs } = texts.inspector;
    return (
      <span className="masked-value">
        <span className="masked-name">
          <Lock size={12} aria-hidden="true" />
          {maskedName(value)}
        </span>
        <span className="secondary">{first < stepNumber ? sameAs(first) : maskedLength(value.length)}</span>
      </span>
    );
  }
  if (value.text === '') return <span className="secondary">{texts.inspector.emptyValue}</span>;
  const moment = momentOf(name, value.text);
  return (
    <>
      <code className="shown-value">{value.text}</code>
      {moment && <span className="secondary value-note">{moment}</span>}
      {value.as === 'personal' && (
        <span className="secondary value-note">
          <User size={12} aria-hidden="true" />
          {texts.inspector.personal}
        </span>
      )}
    </>
  );
}
