import type { Classeur, Feuille, Valeur } from '../../classeur/port'
import type { ClasseurXlsx } from '../../classeur/xlsx'

/** Une feuille d'un million de lignes ne se lit pas d'un coup. */
const CELLULES_PAR_LECTURE = 200_000

/** Ce qu'un modèle lit d'un classeur. Un fichier répond de lui-même ; pour tout autre support, voir `sourceDuPort`. */
export type SourceDeModele = Pick<
  ClasseurXlsx,
  'date1904' | 'feuilles' | 'formules' | 'nomsDefinis' | 'tableaux' | 'parcourirValeurs'
>

/**
 * Un classeur vu par le port seul : ni noms définis ni tableaux, que les formules de la trame n'emploient pas.
 * `ajoutees` : feuilles qui n'ont pas encore de cellules, tenues pour vides.
 */
export function sourceDuPort(classeur: Classeur, ajoutees: readonly string[]): SourceDeModele {
  return {
    date1904: false,
    feuilles: async () => [
      ...(await classeur.feuilles()).filter(({ nom }) => !ajoutees.includes(nom)),
      ...ajoutees.map((nom): Feuille => ({ nom, visibilite: 'visible', genre: 'calcul' })),
    ],
    formules: async () => [],
    nomsDefinis: async () => [],
    tableaux: async () => [],
    parcourirValeurs: async (feuille, visiter) => {
      if (!ajoutees.includes(feuille)) await parcourir(classeur, feuille, visiter)
    },
  }
}

/** Une formule sans valeur se visite `null` : elle attend un calcul. */
async function parcourir(
  classeur: Classeur,
  feuille: string,
  visiter: (ligne: number, colonne: number, valeur: Valeur) => void,
): Promise<void> {
  const utile = await classeur.plageUtile(feuille)
  if (utile === null) return
  const hauteur = Math.max(1, Math.floor(CELLULES_PAR_LECTURE / utile.colonnes))
  for (let haut = 0; haut < utile.lignes; haut += hauteur) {
    const { valeurs, formules } = await classeur.lire({
      ...utile,
      ligne: utile.ligne + haut,
      lignes: Math.min(hauteur, utile.lignes - haut),
    })
    valeurs.forEach((ligne, i) =>
      ligne.forEach((valeur, j) => {
        if (valeur !== null || (formules[i]?.[j] ?? null) !== null) visiter(utile.ligne + haut + i, utile.colonne + j, valeur)
      }),
    )
  }
}
