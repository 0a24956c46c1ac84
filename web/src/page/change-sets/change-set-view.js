import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import './change-set-form.js';
import './change-set-items.js';
import './change-set-map.js';
import './comment-list.js';
import { factsOf } from './facts.js';
import { mayChange, mayDecide, mayMend, stepsOf } from './model.js';
import './refusal-dialog.js';
import * as sending from './sending.js';

/**
 * One change-set in full: what its author says of it, the steps open to the reader, its items with what they change, what both sides said.
 *
 * @typedef {import('./model.js').Item} Item
 * @typedef {import('./sending.js').Read} Read
 */
export class ChangeSetView extends PageElement {
  static properties = {
    setId: {},
    me: { attribute: false },
    refusing: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.setId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Item | null} that is about to be refused */
    this.refusing = null;
    /** @type {unknown} what the server said to the last step */
    this.error = null;
    /** what the last step has done, in words */
    this.done = '';
  }

  #busy = false;
  /** Until what the last step left is read: each step bumps the version that the next one names. @type {Promise<unknown>} */
  #reading = Promise.resolve();

  #read = new Loading(this, () => this.setId || null, sending.read);

  /** @param {Map<string, any>} changed */
  updated(changed) {
    const told = (changed.has('error') && this.error) || (changed.has('done') && this.done);
    if (told) this.querySelector('.outcome')?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    const { value, error } = this.#read;
    const { me } = this;
    return html`<p><a href=${hrefTo('change-sets')}>← ${t('change-sets.back')}</a></p>
      <problem-note .error=${error}></problem-note>
      ${value && me ? this.#whole(value, me) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /**
   * @param {Read} read
   * @param {import('../../session.js').Me} me
   */
  #whole({ set, items, names, tiles }, me) {
    const changes = mayChange(set, me);
    return html`<h1>${set.title}</h1>
      ${this.#outcome()}
      <div class="change-set-head">
        <section class="panel">
          ${factsOf(set, names)}
          ${changes ? html`<change-set-form .set=${set} .save=${this.#save}></change-set-form>` : nothing}
          ${
            changes
              ? html`<p>
                  <a href=${hrefTo('map', { draft: set.id })}>${t('change-sets.work-in')}</a>
                </p>`
              : nothing
          }
          ${this.#steps(set, me)}
        </section>
        <change-set-map .items=${items} .tiles=${tiles}></change-set-map>
      </div>
      <change-set-items
        .items=${items}
        .names=${names}
        .draft=${changes ? set.id : ''}
        .decides=${mayDecide(set, me)}
        @accept-all=${() => this.#decide('acceptance', undefined, 'change-sets.done.accept-all')}
        @accept=${this.#on((item) => this.#decide(`${item.id}/acceptance`))}
        @refuse=${this.#on((item) => (this.refusing = item))}
        @take-over=${this.#on((item) => this.#decide(`${item.id}/take-over`, { version: item.now?.version }))}
        @remove-item=${this.#on((item) => this.#do(() => sending.remove(set.id, item)))}
      ></change-set-items>
      <comment-list .setId=${set.id}></comment-list>
      <refusal-dialog
        .item=${this.refusing}
        .names=${names}
        @refuse-because=${(/** @type {CustomEvent} */ event) => this.#refuse(event.detail)}
        @close=${() => (this.refusing = null)}
      ></refusal-dialog>`;
  }

  #outcome() {
    return html`<div class="outcome">
      <problem-note .error=${this.error}></problem-note>
      <div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${this.done}</span></p>` : nothing}
      </div>
    </div>`;
  }

  /**
   * @param {import('./model.js').ChangeSet} set
   * @param {import('../../session.js').Me} me
   */
  #steps(set, me) {
    const steps = stepsOf(set, me);
    const mends = mayMend(set, me);
    if (steps.length === 0 && !mends) return nothing;
    return html`<div class="actions">
      ${steps.map(
        (step, at) =>
          html`<button
            type="button"
            class=${at === 0 && step !== 'withdrawal' ? 'primary' : ''}
            @click=${() => this.#step(step)}
          >
            ${t(`change-sets.step.${step}${step === 'withdrawal' ? `.${set.state}` : ''}`)}
          </button>`,
      )}
      ${mends ? html`<button type="button" class="primary" @click=${this.#mend}>${t('change-sets.mend')}</button>` : nothing}
    </div>`;
  }

  /** @param {(item: Item) => unknown} work */
  #on(work) {
    return (/** @type {CustomEvent<Item>} */ { detail }) => void work(detail);
  }

  /** @param {import('./model.js').Step} step */
  #step(step) {
    const givesUp = step === 'withdrawal' && this.#read.value?.set.state === 'DRAFT';
    if (givesUp && !window.confirm(t('change-sets.confirm.give-up'))) return;
    void this.#taken(step, givesUp);
  }

  /**
   * What the author typed beside the items is sent with them: a step that does not give the draft up saves it first, and waits where that is refused.
   *
   * @param {import('./model.js').Step} step
   * @param {boolean} givesUp
   */
  async #taken(step, givesUp) {
    const form = /** @type {import('./change-set-form.js').ChangeSetForm | null} */ (
      this.querySelector('change-set-form')
    );
    if (form && !givesUp && !(await form.keep())) return;
    await this.#do(async (read) => {
      await sending.step(read, step);
      this.done = t(`change-sets.done.${step}`);
      if (givesUp || step === 'return') go('change-sets');
    });
  }

  #mend = () => this.#do(async () => go('change-sets', {}, [await sending.mend(this.setId)]));

  /**
   * @param {string} what
   * @param {unknown} [body]
   * @param {string} [done]
   */
  #decide(what, body, done) {
    return this.#do(async () => {
      await sending.decide(this.setId, what, body);
      if (done) this.done = t(done);
    });
  }

  /** @param {string} reason */
  async #refuse(reason) {
    const item = this.refusing;
    this.refusing = null;
    if (item) await this.#decide(`${item.id}/refusal`, { reason });
  }

  /** @param {Record<string, any>} form */
  #save = async (form) => {
    await this.#reading;
    const read = this.#read.value;
    if (!read) return;
    try {
      await sending.change(read, form);
    } finally {
      this.#reading = this.#readAgain();
    }
  };

  /** Does something, and reads the change-set again, whatever came of it. @param {(read: Read) => Promise<unknown>} work */
  async #do(work) {
    if (this.#busy) return;
    this.#busy = true;
    Object.assign(this, { error: null, done: '' });
    try {
      await this.#reading;
      if (this.#read.value) await work(this.#read.value);
    } catch (error) {
      this.error = sending.inWords(error);
    } finally {
      this.#busy = false;
      this.#reading = this.#readAgain();
    }
  }

  async #readAgain() {
    const id = this.setId;
    try {
      const read = await sending.read(id);
      if (id === this.setId) this.#read.value = read;
    } catch (error) {
      if (!this.done) this.error ??= error; // what was handed back is not the reader's any more
    }
    this.requestUpdate();
  }
}
customElements.define('change-set-view', ChangeSetView);
