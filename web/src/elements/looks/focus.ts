/** The ring around whatever has the keyboard's focus. */
import { css } from 'lit';

export const focus = css`
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
`;
