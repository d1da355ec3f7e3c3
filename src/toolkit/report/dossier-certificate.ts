/** A certificate as a learner would print it, with the provider's details as they stand. */
import type { Facts } from './dossier-facts.js';
import { escaped } from '../escaped.js';

export const certificateCss = `
.certificate{border:1px solid var(--line);border-block-start:4px solid var(--accent);padding:2.5em 2em;text-align:center;break-inside:avoid}
.certificate .name{font-size:1.8em;border-block-end:1px solid var(--quiet);display:inline-block;padding:0 2em .1em;margin:.2em 0}
.certificate .course{font-size:1.6em;font-weight:600}`;

/** Credit is claimed only where number, statements, hours and type are all set, as in the course itself. */
export function certificateHtml({ title, version, provider, identifier }: Facts): string {
  const { name, address, number, statements, hours, creditType, author, signatory, showScore } = provider;
  const credited = name !== '' && number !== '' && statements.length > 0 && creditType !== '' && hours > 0;
  const row = (label: string, value: string): string =>
    value === '' ? '' : `<dt>${label}</dt><dd>${escaped(value)}</dd>`;
  return `<div class="certificate">
<p class="kind">Sample · Certificate of completion</p>
<p>This certifies that</p><p class="name">Name of the learner</p>
<p class="small">License number and state, where the learner types them in: printed, neither stored nor sent</p>
<p>has completed the course</p><p class="course">${escaped(title)}</p>
<dl class="facts">${row('Completed', 'day of completion')}${row('Format', 'Asynchronous self-study')}
${row('Score', showScore ? 'percent' : '')}${row('Credit', credited ? `${hours} hours, ${creditType}` : '')}
${row('Author', author)}${row('Provider', [name, address].filter((part) => part !== '').join(', '))}</dl>
${credited ? `<p class="small">Provider number ${escaped(number)}</p>${statements.map((one) => `<p class="small">${escaped(one)}</p>`).join('')}` : ''}
<p class="small">${signatory === '' ? '' : `Signature: ${escaped(signatory)} · `}Certificate ${escaped(identifier)}-… · Version ${escaped(version)}</p></div>
<p class="small">${credited ? 'Credit is claimed as the provider’s details say.' : 'Without all of the provider’s details it is a certificate of completion, and says nothing of credit.'}</p>`;
}
