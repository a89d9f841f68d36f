/** Text for assistive technology alone: `.announcer` for a live region, which takes no room and no clicks. */
import { css } from 'lit';

export const announcer = css`
  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .announcer {
      display: none;
    }
  }
`;
