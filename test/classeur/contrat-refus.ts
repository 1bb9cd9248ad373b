import type { CodeErreurClasseur, Plage, Saisie } from '../../src/classeur/port'
import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

type Rectangle = readonly (readonly Saisie[])[]

/** Une écriture refusée n'a rien écrit : on remplit avant, on relit après. */
function refuserEcriture(
  titre: string,
  code: CodeErreurClasseur,
  contenu: Rectangle,
  { forme = [contenu.length, contenu[0]?.length ?? 0], seulement }: { forme?: [number, number]; seulement?: 'fichier' } = {},
): CasDuContrat {
  return {
    titre: `refuse ${titre}, sans rien écrire`,
    ...(seulement && { seulement }),
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const temoin = [[1, 2, 3], [4, 5, 6]]
      const plage = await poser(classeur, feuille, [0, 0], temoin)
      await refuse(classeur.ecrire(plageDe(feuille, 0, 0, ...forme), contenu), code, titre)
      egal((await classeur.lire(plage)).valeurs, temoin, 'cellules intactes')
    },
  }
}

function refuserPlage(titre: string, plage: Omit<Plage, 'feuille'>): CasDuContrat {
  return {
    titre: `refuse une plage ${titre}, en lecture comme en écriture`,
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await refuse(classeur.lire({ feuille, ...plage }), 'plage-invalide', 'lecture')
      await refuse(classeur.ecrire({ feuille, ...plage }, [[1]]), 'plage-invalide', 'écriture')
    },
  }
}

export const CAS_DE_REFUS: readonly CasDuContrat[] = [
  refuserEcriture('un NaN en dernier', 'valeur-illisible', [[9, 9, Number.NaN]]),
  refuserEcriture('un infini en dernier', 'valeur-illisible', [[9, 9], [9, Number.NEGATIVE_INFINITY]]),
  refuserEcriture('une formule sans signe égal', 'valeur-illisible', [[9, { formule: '1+1', valeur: 2 }]]),
  refuserEcriture('une formule réduite au signe égal', 'valeur-illisible', [[9, { formule: '=', valeur: 2 }]]),
  refuserEcriture('une valeur de formule infinie', 'valeur-illisible', [[9, { formule: '=1', valeur: Infinity }]]),
  refuserEcriture('un texte de 32 768 caractères', 'texte-trop-long', [[9, 'a'.repeat(32_768)]]),
  refuserEcriture('une formule de 8 193 caractères', 'texte-trop-long', [[9, { formule: `=${'1'.repeat(8_192)}`, valeur: 1 }]]),
  refuserEcriture('une formule sans valeur calculée', 'valeur-calculee-absente', [[9, { formule: '=MIXITE.VERSION()' }]], {
    seulement: 'fichier',
  }),
  refuserEcriture('un contenu trop court', 'forme-differente', [[9]], { forme: [2, 1] }),
  refuserEcriture('un contenu trop large', 'forme-differente', [[9, 9, 9]], { forme: [1, 2] }),
  refuserEcriture('des lignes inégales', 'forme-differente', [[9, 9], [9]]),
  refuserEcriture('un contenu vide', 'forme-differente', [], { forme: [1, 1] }),
  refuserPlage('de ligne négative', { ligne: -1, colonne: 0, lignes: 1, colonnes: 1 }),
  refuserPlage('de largeur nulle', { ligne: 0, colonne: 0, lignes: 1, colonnes: 0 }),
  refuserPlage('fractionnaire', { ligne: 0.5, colonne: 0, lignes: 1, colonnes: 1 }),
  refuserPlage('au-delà de la ligne 1 048 576', { ligne: 1_048_576, colonne: 0, lignes: 1, colonnes: 1 }),
  refuserPlage('au-delà de la colonne XFD', { ligne: 0, colonne: 16_383, lignes: 1, colonnes: 2 }),
  {
    titre: 'refuse une feuille absente, en lecture, en écriture et pour sa plage utile',
    async executer(classeur) {
      const absente = 'Feuille qui n’existe pas'
      await refuse(classeur.lire(plageDe(absente, 0, 0)), 'feuille-absente', 'lecture')
      await refuse(classeur.ecrire(plageDe(absente, 0, 0), [[1]]), 'feuille-absente', 'écriture')
      await refuse(classeur.plageUtile(absente), 'feuille-absente', 'plage utile')
      await refuse(classeur.lire(plageDe('__proto__', 0, 0)), 'feuille-absente', '__proto__')
    },
  },
]
