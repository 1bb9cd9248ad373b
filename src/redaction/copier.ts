import type { Bloc, DocumentRedige, TableauRedige } from './types'

/** Document en HTML sans style, que Word et LibreOffice collent avec ses titres et ses tableaux. */
export function enHtml({ titre, sections }: DocumentRedige): string {
  return [`<h1>${echapper(titre)}</h1>`, ...sections.flatMap(({ blocs }) => blocs.map(blocEnHtml))].join('\n')
}

/** Document en texte : une ligne par paragraphe, cases séparées par des tabulations. */
export function enTexte({ titre, sections }: DocumentRedige): string {
  return [titre, ...sections.flatMap(({ blocs }) => blocs.flatMap(blocEnTexte))].join('\n')
}

function blocEnHtml(bloc: Bloc): string {
  switch (bloc.genre) {
    case 'titre':
      return `<h${bloc.niveau + 1}>${echapper(bloc.texte)}</h${bloc.niveau + 1}>`
    case 'paragraphe':
      return `<p>${echapper(bloc.texte).replace(/\n/g, '<br>')}</p>`
    case 'liste':
      return `<ul>${bloc.elements.map((element) => `<li>${echapper(element)}</li>`).join('')}</ul>`
    case 'tableau':
      return tableauEnHtml(bloc)
  }
}

function tableauEnHtml({ titre, colonnes, lignes, total }: TableauRedige): string {
  const entete = colonnes.map((colonne) => `<th scope="col">${echapper(colonne.titre)}</th>`).join('')
  const corps = lignes.map((cases, rang) => {
    const gras = total && rang === lignes.length - 1
    const ecrites = cases.map((texte, colonne) => {
      const aligne = colonnes[colonne]?.alignement === 'droite' ? ' align="right"' : ''
      const contenu = echapper(texte).replace(/\n/g, '<br>')
      return `<td${aligne}>${gras ? `<b>${contenu}</b>` : contenu}</td>`
    })
    return `<tr>${ecrites.join('')}</tr>`
  })
  const legende = `<caption>${echapper(titre)}</caption>`
  return `<table border="1">${legende}<thead><tr>${entete}</tr></thead><tbody>${corps.join('')}</tbody></table>`
}

function blocEnTexte(bloc: Bloc): readonly string[] {
  switch (bloc.genre) {
    case 'titre':
      return ['', bloc.texte]
    case 'paragraphe':
      return [bloc.texte]
    case 'liste':
      return bloc.elements.map((element) => `– ${element}`)
    case 'tableau':
      return ['', bloc.titre, ligneEnTexte(bloc.colonnes.map(({ titre }) => titre)), ...bloc.lignes.map(ligneEnTexte)]
  }
}

/** Une tabulation ou un saut de ligne saisi décalerait les colonnes d'une feuille où l'on colle. */
function ligneEnTexte(cases: readonly string[]): string {
  return cases.map((texte) => texte.replace(/[\t\n]+/g, ' ')).join('\t')
}

function echapper(texte: string): string {
  return texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
