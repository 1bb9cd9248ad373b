import { FONCTIONS } from '../../src/catalogue'

const ADRESSE = /\b([A-Z]+)(\d+):([A-Z]+)(\d+)\b/g

function rangDeColonne(lettres: string): number {
  return [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0)
}

/** Lignes × colonnes de chaque plage qu'une formule cite, dans l'ordre ; une cellule seule n'en est pas une. */
function plagesCitees(formule: string): readonly string[] {
  return [...formule.matchAll(ADRESSE)].map(([, gauche = '', haut, droite = '', bas]) =>
    taille(Number(bas) - Number(haut) + 1, rangDeColonne(droite) - rangDeColonne(gauche) + 1),
  )
}

function taille(lignes: number, colonnes: number): string {
  return `${lignes} × ${colonnes}`
}

describe('exemples du catalogue', () => {
  it.each(FONCTIONS.map(({ nom, exemple }) => [nom, exemple] as const))(
    '%s : chaque plage de la formule a la taille de la valeur d’exemple',
    (_nom, { formule, arguments: valeurs }) => {
      const attendues = valeurs.flatMap((valeur) => {
        if (typeof valeur !== 'object' || valeur === null) return []
        const [lignes, colonnes] = [valeur.length, valeur[0]?.length ?? 0]
        return lignes * colonnes === 1 ? [] : [taille(lignes, colonnes)]
      })
      expect(plagesCitees(formule)).toEqual(attendues)
    },
  )

  it.each(FONCTIONS.map((fonction) => [fonction.nom, fonction] as const))('%s : chaque référence est citée une fois', (_nom, { exemple, evaluer }) => {
    const { references } = evaluer(exemple.arguments, { expliquer: true })
    expect(new Set(references.map((reference) => JSON.stringify(reference))).size).toBe(references.length)
  })
})
