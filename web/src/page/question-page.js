import { PageElement } from '../ui/element.js';

/** A page about an area and its days: what every such page is given from outside. */
export class QuestionPage extends PageElement {
  static properties = {
    me: { attribute: false },
    question: { attribute: false },
    area: { attribute: false },
    params: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../session.js').Me | null} */
    this.me = null;
    /** @type {import('../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** The chosen area itself, once it is known. @type {import('../ui/area-picker.js').Area | null} */
    this.area = null;
    /** @type {Record<string, string>} everything else in the address */
    this.params = {};
  }
}
