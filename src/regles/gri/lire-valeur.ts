import type { Anomalie, Brut } from '../com'
import { ecrireBrut, lireBooleen, lireDate, lirePositif, lireTaux } from '../com'
import { normaliser } from '../socle/normaliser'
import { reconnaitreCode } from './codes'
import type { QuestionPosee } from './grille'
import type { GenreDeSaisie, LigneDeReponse, OuiOuNon, ValeurDeReponse } from './reponse'
import { ETAPES_D_AVANCEMENT } from './reponse'

type Choix = Pick<QuestionPosee, 'choix' | 'choixOuverts'>

/** Lit une cellule non blanche selon son genre ; `null` : illisible. */
export function lireValeur(genre: GenreDeSaisie, brut: Brut, choix: Choix): ValeurDeReponse | null {
  switch (genre) {
    case 'oui-non':
    case 'oui-non-nsp':
      return siLu(lireOuiNon(brut, genre === 'oui-non-nsp'), (reponse) => ({ genre: 'oui-non', reponse }))
    case 'texte':
      return { genre: 'texte', texte: ecrireBrut(brut).trim() }
    case 'nombre':
      return siNombre(lirePositif(brut), (nombre) => ({ genre: 'nombre', nombre }))
    case 'montant':
      return siNombre(lireEuros(brut), (euros) => ({ genre: 'montant', euros }))
    case 'pourcentage':
      return siNombre(lireTaux(brut), (points) => ({ genre: 'pourcentage', points }))
    case 'date':
      return siNombre(lireDate(brut), (jour) => ({ genre: 'date', jour }))
    case 'avancement':
      return siLu(reconnaitreCode(ETAPES_D_AVANCEMENT, brut) ?? null, (etape) => ({ genre: 'avancement', etape }))
    case 'choix':
      return siLu(lireChoix(brut, choix, 1), (valeurs) => ({ genre: 'liste', valeurs }))
    case 'choix-multiple':
      return siLu(lireChoix(brut, choix, Infinity), (valeurs) => ({ genre: 'liste', valeurs }))
    case 'liste':
      return siLu(separer(brut, /[;\n]/), (valeurs) => ({ genre: 'liste', valeurs }))
    case 'tableau-nombres':
      return siLu(lireLignes(brut, lirePositif, 0), (lignes) => ({ genre: 'tableau', lignes }))
    case 'tableau-montants':
      return siLu(lireLignes(brut, lireEuros, 2), (lignes) => ({ genre: 'tableau', lignes }))
    case 'tableau-pourcentages':
      return siLu(lireLignes(brut, lireTaux, 0), (lignes) => ({ genre: 'tableau', lignes }))
  }
}

function siLu<V>(lu: V | null, rendre: (lu: V) => ValeurDeReponse): ValeurDeReponse | null {
  return lu === null ? null : rendre(lu)
}

function siNombre(lu: number | Anomalie, rendre: (lu: number) => ValeurDeReponse): ValeurDeReponse | null {
  return typeof lu === 'number' ? rendre(lu) : null
}

/** Un nombre n'est ni Oui ni Non : une cellule vide remise à 0 masquerait des sous-questions. */
function lireOuiNon(brut: Brut, neSaitPas: boolean): OuiOuNon | null {
  if (typeof brut === 'number') return null
  const coche = lireBooleen(brut)
  if (typeof coche === 'boolean') return coche ? 'oui' : 'non'
  return neSaitPas && ['ne sait pas', 'nsp'].includes(normaliser(ecrireBrut(brut))) ? 'ne sait pas' : null
}

function lireEuros(brut: Brut): number | Anomalie {
  return lirePositif(typeof brut === 'string' ? brut.trim().replace(/\s*(?:€|euros?)$/i, '') : brut)
}

/** Valeurs d'une cellule, une seule fois chacune ; `null` s'il n'en reste aucune. */
function separer(brut: Brut, separateur: RegExp): readonly string[] | null {
  const valeurs = ecrireBrut(brut)
    .split(separateur)
    .map((valeur) => valeur.trim())
  const pleines = [...new Set(valeurs.filter((valeur) => valeur !== ''))]
  return pleines.length === 0 ? null : pleines
}

function lireChoix(brut: Brut, { choix, choixOuverts }: Choix, maximum: number): readonly string[] | null {
  const reconnaitre = (lu: string) =>
    choix.find((propose) => normaliser(propose) === normaliser(lu)) ?? (choixOuverts ? lu : null)
  const lus = separer(brut, /[;,\n]/)?.map(reconnaitre)
  if (lus === undefined || lus.length > maximum) return null
  const reconnus = lus.filter((lu) => lu !== null)
  return reconnus.length === lus.length ? [...new Set(reconnus)] : null
}

/** Lignes « libellé : nombre » séparées par un point-virgule ou un retour à la ligne, chaque libellé une seule fois. */
function lireLignes(
  brut: Brut,
  lire: (brut: Brut) => number | Anomalie,
  mentionsAdmises: number,
): readonly LigneDeReponse[] | null {
  const lues = separer(brut, /[;\n]/)?.map((ligne): LigneDeReponse | null => {
    const [libelle = '', texte = '', ...mentions] = ligne.split(':').map((partie) => partie.trim())
    const nombre = lire(texte)
    if (libelle === '' || typeof nombre !== 'number' || mentions.length > mentionsAdmises) return null
    return { libelle, nombre, mentions }
  })
  const lignes = lues?.filter((ligne) => ligne !== null) ?? []
  const libelles = new Set(lignes.map(({ libelle }) => normaliser(libelle)))
  return lignes.length > 0 && lignes.length === lues?.length && libelles.size === lignes.length ? lignes : null
}
