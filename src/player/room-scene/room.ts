/**
 * The first picture: the room in the evening, and on the table a phone with one notification. Its own colours: it is of an
 * evening, whatever the theme. What has to be seen lies between 300 and 900: narrow frames crop the sides.
 */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400" width="1200" height="400">
      <style>
      .floor{fill:#152e28}
      .shade{fill:#122722}
      .night{fill:#24395e}
      .moon{fill:#f6ecd2}
      .roofs{fill:#182643}
      .bars{fill:none;stroke:#122722;stroke-width:7}
      .frame{fill:#e4d6b8;stroke:#122722;stroke-width:6}
      .hill{fill:#7f9a86}
      .rug{fill:#7a3f33;opacity:0.55}
      .light{fill:url(#light)}
      .glow{fill:url(#glow)}
      .warm{stop-color:#f9c980;stop-opacity:0.66}
      .cool{stop-color:#fff3d6;stop-opacity:0.5}
      .none{stop-color:#f9c980;stop-opacity:0}
      .post,.leg{fill:none;stroke:#0f211d;stroke-width:7;stroke-linecap:round}
      .lampshade{fill:#fde3ae}
      .back{fill:#96502b}
      .arm{fill:#ac5f35}
      .seat{fill:#bd6e3f}
      .cushion{fill:#e6c891}
      .table{fill:#5a3822}
      .rim{fill:none;stroke:#85583a;stroke-width:5}
      .mug{fill:#dfe6dc}
      .handle{fill:none;stroke:#dfe6dc;stroke-width:6}
      .case{fill:#0c1614}
      .glass{fill:#fff6df}
      .beam{fill:#fff3d6;opacity:0.16}
      .bubble{fill:#fffaf0}
      .who{fill:#b9531f}
      .plus,.text{fill:none;stroke:#fffaf0;stroke-width:4;stroke-linecap:round}
      .text{stroke:#8a7d66;stroke-width:6}
      </style>
      <defs>
      <radialGradient id="light"><stop class="warm" offset="0"/><stop class="none" offset="1"/></radialGradient>
      <radialGradient id="glow"><stop class="cool" offset="0"/><stop class="none" offset="1"/></radialGradient>
      </defs>
      <path class="floor" d="M0 312h1200v88H0z"/><path class="shade" d="M0 304h1200v8H0z"/>
      <path class="night" d="M92 60h176v166H92z"/><circle class="moon" cx="222" cy="104" r="13"/>
      <path class="roofs" d="M92 226v-44l26-18 24 16v-26h30v34l36-24 32 20v-14h28v56z"/>
      <path class="bars" d="M92 60h176v166H92zM180 60v166M92 140h176"/><path class="shade" d="M80 226h200v9H80z"/>
      <path class="frame" d="M968 96h92v70h-92z"/><path class="hill" d="M974 160l24-34 18 20 15-14 23 28z"/>
      <ellipse class="rug" cx="540" cy="356" rx="250" ry="30"/>
      <circle class="light" cx="600" cy="150" r="300"/>
      <path class="post" d="M600 170v152M570 324h60"/><path class="lampshade" d="M574 96h52l26 76H548z"/>
      <path class="back" d="M392 288v-88q0-42 44-42h62q44 0 44 42v88z"/>
      <path class="cushion" d="M438 216q29-12 58 0 10 28 0 56-29 10-58 0-10-28 0-56z"/>
      <path class="seat" d="M378 322v-30q0-14 18-14h142q18 0 18 14v30z"/>
      <path class="arm" d="M356 340v-88q0-20 21-20t21 20v88zM536 340v-88q0-20 21-20t21 20v88z"/>
      <path class="leg" d="M368 340v14M566 340v14"/>
      <path class="table" d="M596 402q8-58 180-58t180 58z"/><path class="rim" d="M596 402q8-58 180-58t180 58"/>
      <path class="mug" d="M866 322h40v34q0 10-10 10h-20q-10 0-10-10z"/><path class="handle" d="M906 330q15 0 13 13t-15 11"/>
      <circle class="glow" cx="752" cy="340" r="120"/>
      <path class="case" d="M690 386l30-26q4-4 10-4h84q8 0 4 5l-22 25q-4 4-10 4h-90q-10 0-6-4z"/>
      <path class="glass" d="M700 384l26-22q3-3 8-3h74q5 0 2 3l-18 22q-3 3-8 3h-80q-7 0-4-3z"/>
      <path class="beam" d="M700 384l-18-84h152l-24 62z"/>
      <g class="note"><path class="bubble" d="M676 246h160q12 0 12 12v40q0 12-12 12h-66l-14 16-14-16h-66q-12 0-12-12v-40q0-12 12-12z"/>
      <circle class="who" cx="698" cy="278" r="16"/><path class="plus" d="M698 270v16M690 278h16"/>
      <path class="text" d="M728 271h92M728 287h56"/></g>
    </svg>`;

/** As an address: the style sheet carries it, so that no script has to draw it. */
export const room = `data:image/svg+xml,${drawing
  .replace(/\s*\n\s*/g, '')
  .replace(/"/g, "'")
  .replace(/[#<>%{}]/g, encodeURIComponent)}`;
