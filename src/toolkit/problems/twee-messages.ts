/** Every sentence about Twee files; what is said of the lesson in them stands with the rest in `problems/messages.ts`. */
import { error, warning } from './message.js';

export const tweeMessages = {
  'twee-no-passages': error('There is no passage here.', 'A passage begins with a line like “:: name [scene]”.'),
  'twee-before-first': error(
    'This stands before the first passage and belongs to none.',
    'Put it below a line that begins with “::”, or delete it.',
  ),
  'twee-no-name': error('This passage has no name.', 'Write it after “::”, such as “:: weird [scene]”.'),
  'twee-open-tags': error('The list of tags does not end.', 'Close it with “]”.'),
  'twee-metadata': warning(
    'What stands after the tags is not JSON, and is left out.',
    'Something like {"position":"100,100"} belongs there, or nothing.',
  ),
  'twee-passage-twice': error(
    'There is a passage “{name}” already (line {line}).',
    'Rename one of the two, and the links to it.',
  ),
  'twee-no-passage': error('There is no passage “{name}”.', '{hint}'),
  'twee-story-data': error(
    'StoryData is not JSON: {detail}.',
    'It holds {"ifid": "…", "start": "name of the first scene"}.',
  ),
  'twee-no-ifid': warning('StoryData has no “ifid”.', 'Twee asks for one. Exporting the lesson writes it again.'),
  'twee-no-start': error(
    'StoryData does not say which scene is the first.',
    'Add "start": "…", or choose “Start Story Here” in Twine.',
  ),
  'twee-unknown-tag': warning('The tag “{tag}” means nothing here.', '[[Did you mean “{near}”? ]]Tags: {known}.'),
  'twee-two-kinds': error('This ending is “{one}” and “{other}”.', 'Keep one of the two tags.'),
  'twee-left-out': warning(
    '“{name}” is no part of the talk, and is left out.',
    'A lesson has neither scripts nor styles.',
  ),
  'twee-no-lines': error(
    'Here should stand lines of “name: …”.',
    'What is seen goes after “stage:”, the client’s words after “says:”, thoughts after “thinks:”.',
  ),
  'twee-open-link': error('This link does not end.', 'Close it with “]]” in the same line.'),
  'twee-after-link': error('Nothing can stand behind a reply’s link.', 'Put it in the lines below, or delete it.'),
  'twee-no-arrow': error(
    'This link does not say where the reply leads.',
    'Write [[what the therapist says->name of the next passage]].',
  ),
  'twee-beside-link': error(
    '“{key}” stands below a link that says it already.',
    'Take this line out, or change the link.',
  ),
  'twee-ending-link': error('Nothing follows an ending.', 'Delete the link, or make this passage a scene.'),
} as const;
