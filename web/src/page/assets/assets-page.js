import { html } from 'lit';
import { QuestionPage } from '../question-page.js';
import './asset-list.js';

/** The assets of an area in a list, or the one that the further path names, on a page of its own, which is fetched when it is wanted. */
export class AssetsPage extends QuestionPage {
  static properties = { ...QuestionPage.properties, rest: { attribute: false } };

  constructor() {
    super();
    /** @type {string[]} */
    this.rest = [];
  }

  willUpdate() {
    if (this.rest[0]) void import('./asset-page.js');
  }

  render() {
    const { me, question, area, params } = this;
    const [id] = this.rest;
    return id
      ? html`<asset-page .me=${me} .question=${question} .assetId=${id}></asset-page>`
      : html`<asset-list
          .me=${me}
          .question=${question}
          .area=${area}
          .params=${params}
        ></asset-list>`;
  }
}
customElements.define('assets-page', AssetsPage);
