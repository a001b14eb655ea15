import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const NO_CLOCK =
  'A day on the wall is no instant: use Temporal.PlainDate, and take "today" as an argument (docs/architecture.md).';
const NO_HTML = 'Text of a reader must never become HTML: build elements instead.';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.mutants/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in a sentence are what this project prints.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` is short and clear; its result is not used.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Temporal.PlainDate.compare is handed to sort() as it is, and we write no classes with methods of our own.
      '@typescript-eslint/unbound-method': 'off',
      // Counting and cutting between characters is what a text in Han characters needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `const { [id]: _old, ...rest } = all` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An import line would turn a .d.ts file into a module; `import('…').Name` is its only way.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  // After the line above, because it names the parser for .astro files.
  astro.configs.recommended,
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  // A <script> in an .astro file is no file of its own, so there is no project to take its types from.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  // What an .astro file exports is known to `astro check` only.
  { files: ['src/components/guide/index.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Types know better which names exist; scripts run in Node, the rest in a browser.
  { files: ['**/*.{ts,tsx,astro}'], rules: { 'no-undef': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: NO_HTML },
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
          message: NO_HTML,
        },
        { selector: 'CallExpression > MemberExpression[property.name="insertAdjacentHTML"]', message: NO_HTML },
      ],
    },
  },
  {
    files: ['src/{domain,letters,components/islands}/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Date', message: NO_CLOCK }] },
  },
);
