import type { ApiAnswerView } from '../../electron/ipc/contract.ts';

export function AnswerHeaders({ headers }: Pick<ApiAnswerView, 'headers'>) {
  return (
    <dl className="answer-headers mono">
      {headers.map(({ name, value }) => (
        <div key={`${name}: ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
