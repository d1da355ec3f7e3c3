/** Every sentence that `check` says; those about imsmanifest.xml, themes, packages and Twee files stand beside it. */
import { error, warning } from './message.js';
import { packageMessages } from './package-messages.js';
import { recordMessages } from './record-messages.js';
import { themeMessages } from './theme-messages.js';
import { tweeMessages } from './twee-messages.js';

export const messages = {
  // Reading files
  'missing-file': error('There is no {file}.', '[[Did you mean “{near}”? ]]Write the file, or take this line out.'),
  'misnamed-file': error('There is no {file}, but there is {other}.', 'Rename it: its name has to end in .yaml.'),
  'no-such-file': error('There is no {file}.', 'Every course has one at its top; begin with that of another course.'),
  'unused-file': warning(
    'No unit of course.yaml plays this file.',
    'Add “- {kind}: {name}” to the units of course.yaml.',
  ),
  'not-utf8': error('This file is not UTF-8 text.', 'Save it with the encoding UTF-8.'),
  'yaml-syntax': error(
    'This is not valid YAML: {detail}.',
    'Text that holds “: ” or “ #”, or begins with one of " \' [ * & ! | > % @ `, needs quotes.',
  ),
  'yaml-indent': error(
    'The indentation does not fit the lines around it.',
    'Lines that belong together start in the same column; use spaces.',
  ),
  'yaml-tab': error('A tab is used as indentation.', 'YAML wants spaces here.'),
  'yaml-unquoted-colon': error(
    'There is a second “: ” in this line.',
    'Put the text in double quotes, or use a block (“>-” and the text on the next line).',
  ),
  'yaml-duplicate-key': error(
    '“{key}” is there twice.',
    'Keep one of them. Keys of replies and options are never used again, so a new one needs a new key.',
  ),
  'yaml-alias': error('References (“*{name}”) are not used in content files.', 'Write the text out.'),
  'yaml-too-deep': error('This file is nested too deeply to be read.'),
  'empty-file': error('This file has no content.'),
  // Shape
  'unknown-key': error('“{key}” is not known here.', '[[Did you mean “{near}”? ]]Known here: {known}.'),
  'missing-key': error('“{key}” is missing.', 'Add a line “{key}: …” here.'),
  'wrong-type': error('Here should stand {expected}, not {received}.'),
  'needs-quotes': error('Here should stand text, not {received}.', 'Put it in double quotes.'),
  'not-one-of': error('“{value}” is none of the possible words.', '[[Did you mean “{near}”? ]]Possible: {known}.'),
  'not-valid': error('This is not possible here: {detail}.'),
  'not-a-slug': error(
    '“{value}” cannot be a name.',
    'Use small letters a–z, digits and single hyphens between them, such as “name-it-plainly”.',
  ),
  'not-a-key': error('“{value}” cannot be a key.', 'A key is one character of 0–9 and a–z.'),
  'not-a-code-2': error('“{value}” cannot be the code of a unit.', 'A unit’s code is two characters of 0–9, A–Z, a–z.'),
  'not-a-code-3': error('“{value}” cannot be a code.', 'A code is three characters of 0–9, A–Z, a–z.'),
  'not-an-objective': error('“{value}” cannot be an objective.', 'Objectives are called O1, O2, …'),
  'not-a-verdict': error('“{value}” is neither “sound” nor a don’t such as “dont-3”.'),
  'not-a-language': error('“{value}” is not a language tag.', 'Use a tag such as en or es-MX.'),
  'not-a-date': error('“{value}” is not a day.', 'Write year-month-day, such as 2026-11-01.'),
  'empty-text': error('There is no text here.', 'Write the text, or take the line out.'),
  'empty-list': error('At least one entry is needed here.'),
  'not-whole': error('{value} is not a whole number.'),
  'too-small': error('{value} is too small.'),
  'too-big': error('{value} is too big.'),
  'least-above-most': error('The first number (at least) is above the second (at most).'),
  // Conditions
  'condition-word': error('“{word}” cannot be asked about.', '[[Did you mean “{near}”? ]]Known: {known}.'),
  'condition-value': error('“{variable}” is never “{value}”.', '[[Did you mean “{near}”? ]]It can be: {known}.'),
  'condition-operator': error('“{variable}” can only be compared with = and !=.'),
  'condition-expects': error(
    'Here should stand {expected}[[, not “{found}”]].',
    'A condition reads like “alliance >= 2 and not explored”.',
  ),
  'condition-too-deep': error('This condition has too many parentheses.'),
  // Names
  'unknown-scene': error('No scene or ending is called “{name}”.', '[[Did you mean “{near}”? ]]There are: {known}.'),
  'unknown-portrait': warning(
    'Nobody called “{name}” is drawn: the client will look like {instead}.',
    '[[Did you mean “{near}”? ]]Drawn are: {known}.',
  ),
  'unknown-point': error(
    'There is no teaching point “{name}”.',
    '[[Did you mean “{near}”? ]]The points stand in course.yaml.',
  ),
  'unknown-objective': error('There is no objective “{name}”.', 'The objectives stand in course.yaml: {known}.'),
  'unknown-cell': error(
    'The blueprint has no cell “{name}”.',
    '[[Did you mean “{near}”? ]]The cells stand in course.yaml: {known}.',
  ),
  'name-twice': error(
    'The {what} “{name}” is there already (line {line}).',
    'Names are what a report shows, so each is used once.',
  ),
  'code-collision': error(
    'The code “{code}” of “{name}” is also that of “{other}”.',
    'Saved states name things by code. Give one of the two a line “code:” with {characters} other characters.',
  ),
  // Lessons
  'reply-incomplete': error(
    'The reply “{name}” has no “{key}”.',
    'Add a line “{key}: …”, or give the reply a list “lands”.',
  ),
  'reply-both': error(
    '“{key}” stands beside “lands”.',
    'Where a reply has “lands”, hear, shows, why, effects and next stand in its entries.',
  ),
  'landing-incomplete': error('This landing of “{name}” has no “{key}”.', 'Add a line “{key}: …”.'),
  'no-rationale': error(
    'The reply “{name}” has no rationale.',
    'Add “why: …”: first what it did to this person now, then the point.',
  ),
  'too-many-words': error('{words} words; at most {most} are read.', 'Cut it down to the one thing that matters.'),
  'too-few-words': error(
    'Words: {words}; a spoken reply has at least {least}.',
    'Write it as it would be said, or mark it “act: true” if nothing is said.',
  ),
  semicolon: error('People do not speak semicolons.', 'Make two sentences, or let one go.'),
  'last-has-when': error(
    'The last entry has a “when”, so that sometimes none applies.',
    'Add a last entry without “when”.',
  ),
  'never-tried': error('This entry is never tried: the one above has no “when”.', 'Only the last entry has no “when”.'),
  'dont-points': error('A don’t names exactly one “dont-…” in its points.', 'For example “points: [dont-3]”.'),
  'sound-points': error('A {verdict} reply cannot show “{point}”.', 'Take it out, or make the verdict “dont”.'),
  'repair-too-strong': error('A repair restores at most 1 alliance.', 'Write “alliance: +1”, or leave it out.'),
  'worked-one-reply': error(
    'A worked scene has exactly one reply; this one has {count}.',
    'The learner watches it. For a choice, take “worked” out.',
  ),
  'too-many-replies': error('{count} replies; at most 36 have a key.'),
  'same-verdicts': error(
    'All replies of “{scene}” have the verdict “{verdict}”: there is nothing to decide.',
    'Offer at least one of another kind.',
  ),
  cycle: error(
    'The talk comes back to “{scene}”: {path}.',
    'A talk only moves forward. Lead to a later scene; trying again is a rewind, which the learner always has.',
  ),
  unreachable: error(
    '“{name}” is never reached.',
    '[[No route leads there from {from}. ]]Lead to it from a reply, or take it out.',
  ),
  unmet: error(
    '“{name}” is never reached: no state that can occur meets the conditions on the way.',
    'Loosen a condition that leads there.',
  ),
  'too-few-offered': error(
    'Replies on offer here: {count} of at least 3{situation}.',
    '[[It happens after {path}. ]]Loosen a “when”, or add a reply.',
  ),
  'dead-end': error('No reply is offered here{situation}.', '[[It happens after {path}. ]]Add a reply without “when”.'),
  'never-offered': warning('The reply “{name}” is never offered.', 'No state that occurs here meets its “when”.'),
  'never-lands': warning(
    'This entry never applies.',
    'No state that occurs here meets its “when” (or an entry above always does).',
  ),
  'unearned-ending': error(
    'The {kind} ending “{name}” is reached {situation}.',
    '[[It happens after {path}. ]]Put a “when” on the route that leads there.',
  ),
  'too-long-a-path': error('The longest way through takes {count} replies; at most {most}.'),
  'too-many-situations': error(
    'This lesson has more than {most} situations, too many to try.',
    'Use fewer different conditions.',
  ),
  'duplicate-option': error('“{key}” says the same as “{other}”.'),
  'sound-longest': warning(
    'In {count} of {total} scenes the longest reply is the sound one ({scenes}).',
    'Learners notice. At most a third: shorten sound replies, or give the others more to say.',
  ),
  // Banks
  'option-count': error('Options: {count}; an item of type “{type}” has {wanted}.'),
  'one-correct': error('Options with “correct: true”: {count}; in an item of type “{type}” exactly one is right.'),
  'two-correct': error('Options with “correct: true”: {count}; a select item has two or more, and not all.'),
  'both-kinds': error(
    'All options are “{is}”: there is nothing to sort.',
    'Both a sound reply and a don’t belong in it.',
  ),
  'option-flag': error('“{flag}” does not belong in an item of type “{type}”.', '{instead}'),
  'option-needs': error('An option of a {type} item needs “{key}”.'),
  'item-needs': error('An item of type “{type}” needs “{key}”.'),
  'item-flag': error('“{key}” does not belong in an item of type “{type}”.'),
  'key-unknown': error('There is no {what} “{name}”.'),
  'key-incomplete': error('“{name}” is not in the key.', 'Every {what} has its place there, once.'),
  'key-repeated': error('“{name}” is in the key twice.'),
  'key-shape': error('The key of an item of type “{type}” is {wanted}.'),
  'profession-twice': error('“{name}” has two right options.'),
  'lookalike-where': error('Only items of O2 are look-alikes.', 'Take “lookalike” out.'),
  'key-longest': warning(
    'In {count} of {total} items the longest option is the right one ({items}).',
    'At most {most} %: shorten right options, or give the others more to say.',
  ),
  'key-position': warning(
    'In {count} of {total} items with {options} options the right one is the {place} ({items}).',
    'At most {most} %: move some of them.',
  ),
  'option-length': warning(
    'The longest option has {times} times the characters of the shortest.',
    'At most {most} times: learners read length as a hint.',
  ),
  'stem-absolute': warning('The stem says “{word}”.', 'Absolutes give answers away: say it another way.'),
  'stem-negative': warning('The stem says “{word}” in passing.', 'Ask the other way round, or write “{loud}”.'),
  'beyond-unmarked': warning('This names {what} without saying that it goes beyond the article.', '{how}'),
  'unknown-section': warning(
    'No code of references.yaml has a section “{name}”.',
    'Add it there, with what it says, or mend the number.',
  ),
  'past-review': warning(
    '{what} was last looked up on {date}, more than {months} months ago.',
    'Look it up again, change what has changed, and write the new day here.',
  ),
  'pass-mark': warning('A pass mark of {mark} %: providers of continuing education ask for at least {least}.'),
  'no-evaluation': warning(
    'No survey after the quiz asks what learners made of the course.',
    'Providers of continuing education ask for an evaluation with a scale of agreement.',
  ),
  'no-references': warning('The course names no references.', 'Write references.yaml, and add “- page: references”.'),
  'items-per-hour': warning(
    '{items} scored items for {hours} credit hours are {ratio} an hour; usual are {least} to {most}.',
    'Change the blueprint, or the hours.',
  ),
  'credit-needs': warning(
    'Credit hours are given, and “{key}” is empty.',
    'The certificate claims credit only where all of it is set.',
  ),
  // The course
  'thin-cell': warning(
    'The cell “{cell}” has {items} of the {wanted} items that {attempts} attempts need: some will come again.',
    'Write more, or allow fewer attempts.',
  ),
  'empty-cell': error(
    'The cell “{cell}” has {items} of the {count} items that a form needs.',
    'Write more items, or lower the number.',
  ),
  'lookalikes-infeasible': error(
    'No form can hold {least} to {most} look-alikes with this bank ({detail}).',
    'Mark more or fewer items “lookalike: true”, or change the numbers.',
  ),
  'not-taught': warning(
    'Lessons that show the teaching point “{point}”: {count} of at least {least}.',
    'Name it in the “points” of a reply that shows it.',
  ),
  'not-assessed': warning(
    'Items that assess the teaching point “{point}”: {count} of at least {least}.',
    'Name it in the “points” of an item.',
  ),
  'suspend-data': error(
    'Saved progress may grow to {size} characters; {standard} takes {limit}.',
    'Fewer or shorter lessons, or fewer attempts.',
  ),
  'raw-html': error(
    'Raw HTML is not rendered: it would be shown as text.',
    'Use Markdown: *emphasis*, **strong**, lists, links.',
  ),
  'no-heading': error('A page begins with its title, “# …”.'),
  'unknown-term': error(
    'The glossary has no “{name}”.',
    '[[Did you mean “{near}”? ]]Add it to glossary.yaml, or take the link out.',
  ),
  'unknown-unit': error('No unit before this one is called “{name}”.', '[[Did you mean “{near}”? ]]Units: {known}.'),
  'wrong-kind': error('{file} is a {found}, not a {wanted}.', 'Write “- {instead}: {name}”.'),
  'check-cell': error('A quick check has “cell: checks”.'),
  // Words
  'reading-grade': warning(
    'Reading grade of {what}: {grade}, at most {most}.',
    'Shorter sentences and plainer words; the grade is that of Flesch and Kincaid.',
  ),
  insensitive: warning(
    '“{word}” may hurt somebody.',
    '[[Instead: {instead}. ]]Where it is the clinical word, add it to “allowed-words” under “norms” in course.yaml.',
  ),
  spelling: warning('No dictionary has “{word}”.', 'Mend it, or add it to the words of cspell.json.'),
  // Translations
  'no-original': warning('There is no {file} that this could translate.', 'Rename or delete this file.'),
  'language-unlisted': warning(
    'The course is not given in “{language}”.',
    'Add it to the languages of course.yaml, or delete this file.',
  ),
  'no-translation': warning('There is no {file}: learners read this in the source language.'),
  untranslated: warning(
    'Not translated ({language}): {name}, texts: {count}.',
    'Learners read the source text there until it is.',
  ),
  'extra-text': warning('“{name}” translates nothing: the source has no such text.', 'Delete it, or mend its name.'),
  'out-of-date': warning(
    'The source of “{name}” has changed since this was translated.',
    'Bring the words up to date, delete this line, and run: npx course stamp.',
  ),
  unstamped: warning(
    'Parts that do not say of which source text they were made: {count}.',
    'Once they are right, run: npx course stamp. From then on check tells when the source changes.',
  ),
  ...recordMessages,
  ...themeMessages,
  ...packageMessages,
  ...tweeMessages,
} as const;
