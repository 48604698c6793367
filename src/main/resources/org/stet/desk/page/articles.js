// The articles of a story on the desk: sources come, change and go; the draft's headline, outlet and date.
import {openArticle} from './article-form.js';
import {byId} from './element.js';
import {readAll, takesFiles, unused} from './files.js';
import {noNotice, notice, say} from './say.js';

export class Articles {
  constructor(story) {
    this.story = story;
    byId('new-source').addEventListener('click', () => this.newSource());
    byId('edit-source').addEventListener('click', () => this.editSource());
    byId('edit-draft').addEventListener('click', () => this.editDraft());
    takesFiles(byId('desk'), files => this.drop(files));
  }

  get names() {
    const {draft, sources} = this.story.view;
    return [draft.name, ...sources.map(source => source.name)];
  }

  async put({name, text, headline, outlet, published}) {
    await this.story.live.change('PUT', ['sources', name], {text, headline, outlet, published});
    this.story.sources.choose(name);
    this.story.sources.fold(false);
  }

  newSource() {
    openArticle({
      title: 'New source',
      article: {name: unused('source.txt', this.names)},
      save: article => this.put({...article, name: unused(article.name ?? 'source.txt', this.names)})
    });
  }

  editSource() {
    const {live, sources, view} = this.story;
    const source = view.sources.find(each => each.name === sources.current);
    openArticle({
      title: 'Source',
      article: source,
      fixed: true,
      save: article => this.put({...article, name: source.name}),
      remove: async () => {
        await live.change('DELETE', ['sources', source.name]);
        notice(`${source.name} removed.`, [['Undo', () => { noNotice(); this.put(source); }]]);
      }
    });
  }

  editDraft() {
    openArticle({
      title: 'Draft',
      article: this.story.view.draft,
      fixed: true,
      wordless: true,
      save: ({headline, outlet, published}) => this.story.live.describe({headline, outlet, published})
    });
  }

  drop(files) {
    readAll(files, byId('dropped'), async article => {
      const name = unused(article.name, this.names);
      await this.put({...article, name});
      say(`${name} added.`);
    });
  }
}
