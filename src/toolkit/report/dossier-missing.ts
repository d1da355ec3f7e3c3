/** What nobody has filled in yet, and where to do so. */
import type { Facts, Missing } from './dossier-facts.js';

type Row = readonly [filled: boolean, field: string, file: string, what: string];

export function missingIn(facts: Omit<Facts, 'missing'>): readonly Missing[] {
  const { provider, review, references, surveys } = facts;
  const rows: readonly Row[] = [
    [facts.description !== '', 'description', 'imsmanifest.xml', 'What the course is, in two sentences'],
    [facts.audience !== '', '**Who it is for.**', 'pages/', 'The audience: a paragraph of a page that begins so'],
    [facts.level !== '', '**Level.**', 'pages/', 'The instructional level: a paragraph of a page that begins so'],
    [provider.name !== '', 'provider.name', 'course.yaml', 'The provider'],
    [provider.address !== '', 'provider.address', 'course.yaml', 'The provider’s address'],
    [provider.number !== '', 'provider.number', 'course.yaml', 'The approver’s number for the provider'],
    [provider.statements.length > 0, 'provider.statements', 'course.yaml', 'Approval statements, word for word'],
    [provider.hours > 0, 'provider.hours', 'course.yaml', 'Credit hours claimed'],
    [provider.creditType !== '', 'provider.credit-type', 'course.yaml', 'The type of credit'],
    [provider.author !== '', 'provider.author', 'course.yaml', 'The author as the certificate names them'],
    [provider.signatory !== '', 'provider.signatory', 'course.yaml', 'Who signs certificates'],
    [review.author !== '', 'review.author', 'course.yaml', 'The author, with credentials'],
    [review.reviewer !== '', 'review.reviewer', 'course.yaml', 'The reviewer, with credentials'],
    [review.date !== '', 'review.date', 'course.yaml', 'When the course was last reviewed as a whole'],
    [references !== null, 'references', 'references.yaml', 'The literature and codes that the course rests on'],
    [facts.quizzes.length > 0, 'units: quiz', 'course.yaml', 'A scored quiz'],
    [evaluationIn(surveys) !== undefined, 'units: survey', 'course.yaml', 'A course evaluation'],
    [
      facts.accessibility !== '',
      'accessibility statement',
      'docs/accessibility.md',
      'What is accessible, and how it was tested',
    ],
    [!/_{4}/.test(facts.accessibility), 'blanks', 'docs/accessibility.md', 'Whom to ask about accessibility'],
    [facts.changes !== '', 'change log', 'CHANGELOG.md', `A section on version ${facts.version}`],
  ];
  return rows.filter(([filled]) => !filled).map(([, field, file, what]) => ({ field, file, what }));
}

/** The survey that asks for agreement. */
export const evaluationIn = (surveys: Facts['surveys']): Facts['surveys'][number] | undefined =>
  surveys.find(({ questions }) => questions.some(({ scale }) => scale === 'agreement'));
