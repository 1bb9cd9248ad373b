import type { ArgumentDecrit, FonctionDecrite } from '../../src/catalogue'
import { ESPACE_DE_NOMS, VERSION } from '../../src/catalogue'

const STYLE = [
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}',
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top}',
  'th{background:#f2f2f2}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}a{color:#0b4f8a}',
  'section{border-top:2px solid #767676;margin-top:2rem}',
].join('')

/** Page d’aide et d’assistance livrée avec le complément : tirée du catalogue, sans script ni ressource extérieure. */
export function redigerPageAide(fonctions: readonly FonctionDecrite[]): string {
  return [
    '<!doctype html>',
    '<html lang="fr"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Mixité ${VERSION} : aide des fonctions</title><style>${STYLE}</style></head><body>`,
    `<h1>Mixité ${VERSION} : aide des fonctions</h1>`,
    `<p>Dans une cellule, tapez <code>=${ESPACE_DE_NOMS}.</code> puis choisissez une fonction ; les arguments se séparent par « ; ».`,
    'Excel remet souvent 0 pour une cellule vide : chaque argument dit ce que 0 signifie pour lui.</p>',
    '<h2>En cas de difficulté</h2>',
    '<ul><li><code>#NOM?</code> : le complément n’est pas chargé. Ouvrez l’onglet Mixité, puis « Ouvrir le volet ».</li>',
    '<li><code>#VALEUR!</code> ou <code>#N/A</code> : survolez le repère de la cellule, la phrase dit ce qui est attendu.</li>',
    `<li>Pour signaler une erreur, relevez la valeur de <code>=${ESPACE_DE_NOMS}.VERSION()</code> et la formule.</li></ul>`,
    `<h2>Fonctions</h2><ul>${fonctions.map(({ nom, titre }) => `<li><a href="#${nom}">${nom}</a> : ${html(titre)}</li>`).join('')}</ul>`,
    ...fonctions.map(redigerFonction),
    '</body></html>',
    '',
  ].join('\n')
}

function redigerFonction(fonction: FonctionDecrite): string {
  const { nom, titre, description, exemple, articles, erreurs, unite } = fonction
  return [
    `<section id="${nom}"><h2><code>${ESPACE_DE_NOMS}.${nom}</code> : ${html(titre)}</h2>`,
    `<p>${html(description)}</p>`,
    `<p>Résultat : ${html(unite)}. Exemple : <code>${html(exemple.formule)}</code></p>`,
    redigerArguments(fonction.arguments),
    redigerListe('Erreurs possibles', erreurs),
    redigerListe('Articles', articles),
    '</section>',
  ].join('\n')
}

function redigerArguments(decrits: readonly ArgumentDecrit[]): string {
  if (decrits.length === 0) return '<p>Aucun argument.</p>'
  const lignes = decrits.map(
    ({ nom, obligatoire, unite, aide, sensDeZero, exemple, choix }) =>
      `<tr><th scope="row"><code>${nom}</code>${obligatoire ? '' : ' (facultatif)'}</th><td>${html(aide)}` +
      `${choix === undefined ? '' : ` Choix : ${html(choix.join(', '))}.`}</td>` +
      `<td>${html(unite)}</td><td>${html(sensDeZero)}</td><td><code>${html(exemple)}</code></td></tr>`,
  )
  return (
    '<table><thead><tr><th scope="col">Argument</th><th scope="col">Aide</th><th scope="col">Unité</th>' +
    `<th scope="col">0 ou vide</th><th scope="col">Exemple</th></tr></thead><tbody>${lignes.join('')}</tbody></table>`
  )
}

function redigerListe(titre: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<h3>${titre}</h3><ul>${elements.map((element) => `<li>${html(element)}</li>`).join('')}</ul>`
}

function html(texte: string): string {
  return texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
