import type { Brut } from '../../../catalogue'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { plagesSeCroisent } from '../../../classeur/rectangle'
import { essayerGrilles, etapesDuBanc, LECTURES_PAR_DEFAUT, message } from '../../../regles'
import type { BancDEssai, EntreeDeBanc, Etabli, GrilleAuBanc, Message, Resultat } from '../../../regles'
import { marcher, troncon } from '../../../remplissage'
import type { Pas, Suivi } from '../../../remplissage'
import { colonnesManquantes } from '../coter/colonnes-manquantes'
import { fusionsDe } from '../coter/fusions'
import { lireGrille } from '../coter/lire-grille'
import { lireListe } from '../coter/lire-liste'
import type { Liste } from '../coter/lire-liste'
import { grilleSousLesDemandes } from '../coter/separer-grille'
import { lireDemandes } from './lire-demandes'

export interface GrilleChoisie {
  readonly nom: string
  readonly plage: Plage
  /** `null` : pas de grille propre aux mutations. */
  readonly mutation: Plage | null
}

export interface ChoixDuBanc {
  readonly demandes: Plage
  /** Une, ou deux à comparer. */
  readonly grilles: readonly GrilleChoisie[]
  /** Numéro de série. */
  readonly jour: number
  readonly doublement: boolean
  /** `null` : le seuil par défaut. */
  readonly seuilSecret: number | null
}

export type BancRendu =
  | { readonly genre: 'essaye'; readonly choix: ChoixDuBanc; readonly resultat: Etabli<BancDEssai>; readonly avertissements: readonly Message[] }
  | { readonly genre: 'refuse'; readonly motifs: readonly Message[] }

/** Part du travail que prend la lecture. */
const LECTURE = 0.3

/**
 * Essaie les grilles du classeur sur ses demandes (COT-30), sans rien écrire. Titres et grilles se contrôlent d’abord : d’un
 * échantillon nominatif, aucune demande n’est lue.
 * @throws ErreurClasseur, TravailInterrompu
 */
export async function essayerGrillesDuClasseur(classeur: Classeur, choix: ChoixDuBanc, suivi: Suivi): Promise<BancRendu> {
  const pas = marcher(suivi)
  await pas(0)
  const prete = await preparer(classeur, choix)
  if (!('liste' in prete)) return { genre: 'refuse', motifs: prete }
  const { liste, entree } = prete
  const demandes = await lireDemandes(classeur, liste.demandes, troncon(pas, 0, LECTURE))
  const resultat = await derouler({ ...entree, demandes }, troncon(pas, LECTURE, 1))
  if (resultat.etat !== 'etabli') return { genre: 'refuse', motifs: resultat.motifs }
  const avertissements = liste.total === null ? [] : [message('volet.comparer.total', { ligne: ecrireAdresse(liste.total) })]
  return { genre: 'essaye', choix, resultat: situerLesErreurs(resultat, liste), avertissements }
}

interface BancPret {
  readonly liste: Liste
  readonly entree: EntreeDeBanc
}

async function preparer(classeur: Classeur, choix: ChoixDuBanc): Promise<BancPret | readonly Message[]> {
  const { demandes, grilles, jour, doublement, seuilSecret } = choix
  const plages = grilles.flatMap(({ plage, mutation }) => (mutation === null ? [plage] : [plage, mutation]))
  const croisees = plages.filter((plage) => plagesSeCroisent(plage, demandes))
  if (croisees.length > 0) return croisees.map((une) => message('volet.coter.croisees', { grille: ecrireAdresse(une), demandes: ecrireAdresse(demandes) }))
  const motifs: Message[] = []
  const retenir = <T extends object>(lu: T | Message): lu is T => {
    if (!('id' in lu)) return true
    motifs.push(lu)
    return false
  }
  const liste = await lireListe(classeur, demandes)
  retenir(liste)
  const lues: GrilleAuBanc[] = []
  for (const { nom, plage, mutation } of grilles) {
    const generale = await lireGrille(classeur, plage)
    const propre = mutation === null ? null : await lireGrille(classeur, mutation)
    if (retenir(generale) && (propre === null || retenir(propre))) lues.push({ nom, plage: generale, mutation: propre })
  }
  const fusions = await fusionsDe(classeur, demandes)
  if (fusions !== null) motifs.push(fusions)
  if ('id' in liste || motifs.length > 0) return motifs
  const entree = { entetes: [liste.titres], grilles: lues, calcul: jour, doublement, seuilSecret, lectures: LECTURES_PAR_DEFAUT }
  // Une demande vide ne reçoit pas de note : seuls les titres, les grilles et le seuil parlent.
  const temoin = essayerGrilles({ ...entree, demandes: [liste.titres.map((): Brut => null)] })
  if (temoin.etat === 'refuse' || temoin.etat === 'incomplet') return temoin.motifs
  const dessous = await grilleSousLesDemandes(classeur, demandes)
  const vains = [...grillesVaines(choix, lues, liste), ...(dessous === null ? [] : [dessous])]
  return vains.length > 0 ? vains : { liste, entree: { ...entree, demandes: [] } }
}

/** Grilles dont aucun critère n’a de colonne dans la liste : essayées, elles donneraient 0 partout. */
function grillesVaines({ grilles }: ChoixDuBanc, lues: readonly GrilleAuBanc[], { titres }: Liste): readonly Message[] {
  return lues.flatMap((lue, rang) => {
    const choisie = grilles[rang]
    if (choisie === undefined) return []
    const manques = [
      colonnesManquantes(lue.plage, choisie.plage, titres),
      lue.mutation && choisie.mutation && colonnesManquantes(lue.mutation, choisie.mutation, titres),
    ]
    return manques.flatMap((manque) => (manque?.toutes === true ? [manque.dit] : []))
  })
}

/** Déroule le banc pas à pas : l’écran garde la main, et l’arrêt prend effet entre deux étapes. */
async function derouler(entree: EntreeDeBanc, pas: Pas): Promise<Resultat<BancDEssai>> {
  const etapes = etapesDuBanc(entree)
  for (;;) {
    const { done, value } = etapes.next()
    if (done === true) return value
    await pas(value.fait / value.total)
  }
}

/** Les lignes illisibles se disent par leur numéro dans la feuille. */
function situerLesErreurs(resultat: Etabli<BancDEssai>, { demandes }: Liste): Etabli<BancDEssai> {
  const autres = resultat.alertes.filter(({ id }) => id !== 'banc.lignes-en-erreur')
  const situees = resultat.valeur.grilles.flatMap(({ nom, enErreur: { nombre, lignes } }) =>
    nombre === 0 ? [] : [message('banc.lignes-en-erreur', { grille: nom, nombre, lignes: lignes.map((ligne) => demandes.ligne + ligne).join(', ') })],
  )
  return { ...resultat, alertes: [...autres, ...situees] }
}
