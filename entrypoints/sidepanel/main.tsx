import { render } from 'preact';

render(<main>Bouncelens</main>, document.getElementById('app')!);
