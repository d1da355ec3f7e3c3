/** All that a course's first page can do without: a script of its own, which comes while that page is being read. */
import './page-check/page-check.js';
import './term-note/term-note.js';

export { announcement } from './course-player/announcement.js';
export { asidePage } from './course-player/aside-page.js';
export { unitView } from './course-player/unit-view.js';
