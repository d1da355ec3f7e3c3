import { css, unsafeCSS } from 'lit';
import { room } from './room.js';

/** `room-scene` is a picture without a script: whoever shows it gives it a role and a name. */
export const styles = css`
  & {
    block-size: clamp(11rem, 34cqi, 22rem);
    forced-color-adjust: none;
    background: url('${unsafeCSS(room.replace(/'/g, '%27'))}') 50% 100% / cover no-repeat #1f443b;
  }
  @media (max-height: 30rem) {
    & {
      block-size: 9rem;
    }
  }
`;
