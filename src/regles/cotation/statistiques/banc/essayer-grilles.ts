import { COM_08, colonnesNominatives, indexerEntetes, masquerPetitsEffectifs, parametreDuSecret, seuilDuSecret } from '../../../com'
import type { FicheDeRegle } from '../../../socle/fiche'
import { referencesDe } from '../../../socle/fiche'
import { hypothesesDecrites } from '../../../socle/hypotheses-decrites'
import type { Message } from '../../../socle/message'
import { message } from '../../../socle/message'
import type { Resultat } from '../../../socle/resultat'
import { etabli, nonEtabli } from '../../../socle/resultat'
import { COTATION_2022, reference } from '../../../socle/sources'
import type { CotationPrete } from '../../demande'
import { preparerCotation } from '../../demande'
import { refusDeLargeur } from '../../largeurs'
import { distribuerNotes } from '../distribution'
import { comparerLots } from './comparer'
import type { LotNote } from './lot-note'
import { morceauxDe, noterLeLot } from './lot-note'
import type { PremierQuart } from './premier-quart'
import { delimiterPremierQuart } from './premier-quart'
import { etapesDesPriorites, preparerLesPriorites, reconnaitrePrioritaires } from './prioritaires'
import { publierEffectif, publierPart } from './publier'
import { mesurerSensibilite, VARIANTES_PAR_CRITERE } from './sensibilite'
import { bornesDeTranches, compterParTranche } from './tranches'
import type { AvancementDuBanc, BancDEssai, EntreeDeBanc, ResultatDeGrille } from './types'

export const COT_30: FicheDeRegle = {
  id: 'COT-30',
  titre: 'Banc d’essai d’une grille',
  nature: 'calcul',
  articles: [reference('circulaire seule (environnement d’essai)', COTATION_2022, '1')],
  parametres: ['P_secret'],
  pointsOuverts: ['AMB-33', 'AMB-65'],
}

/** Sous cet effectif, une distribution en dit peu (COT-30). */
const ECHANTILLON_CONSEILLE = 30

/**
 * Essaie une ou deux grilles sur les mêmes demandes (COT-30) : distributions, premier quart, part des prioritaires, sensibilité à
 * chaque critère, comparaison ; jamais une liste de personnes (COT-17). `suivi` reçoit l'avancement.
 * `incomplet` : plage ou date absente ; `sans-objet` : aucune demande notée ; `refuse` : échantillon nominatif, grille illisible,
 * demandes d'une autre largeur que les en-têtes, seuil du secret sous 2.
 */
export function essayerGrilles(entree: EntreeDeBanc, suivi?: (avancement: AvancementDuBanc) => void): Resultat<BancDEssai> {
  const etapes = etapesDuBanc(entree)
  for (;;) {
    const { done, value } = etapes.next()
    if (done === true) return value
    suivi?.(value)
  }
}

/** Comme `essayerGrilles`, par étapes de quelques dizaines de millisecondes : l'appelant garde la main, et s'arrête quand il veut. */
export function* etapesDuBanc(entree: EntreeDeBanc): Generator<AvancementDuBanc, Resultat<BancDEssai>> {
  const seuil = seuilDuSecret(entree.seuilSecret, entree.lectures)
  const refus = [...refusDeLEchantillon(entree), ...(typeof seuil === 'number' ? [] : [seuil])]
  if (refus.length > 0 || typeof seuil !== 'number') return nonEtabli('refuse', refus)
  const pretes: CotationPrete[] = []
  for (const { nom, plage, mutation } of entree.grilles) {
    const pret = preparerCotation({ ...entree, grille: plage, mutation })
    if (pret.etat !== 'etabli') return nonEtabli(pret.etat, [...nommerLaGrille(entree, nom), ...pret.motifs])
    pretes.push(pret.valeur)
  }
  const priorites = preparerLesPriorites(entree)
  if ('motifs' in priorites) return nonEtabli('refuse', priorites.motifs)
  const avancer = compteur(pretes, etapesDesPriorites(priorites, entree.demandes.length), entree.demandes.length)
  const prioritaires = yield* suivre(reconnaitrePrioritaires(priorites, entree.demandes), () => avancer('', 'priorites'))
  const essais: EssaiDeGrille[] = []
  for (const [rang, pret] of pretes.entries()) {
    const lot = yield* suivre(noterLeLot(pret, entree.demandes), () => avancer(nomDe(entree, rang), 'notation'))
    essais.push(delimiter(lot, prioritaires))
  }
  if (essais.every(({ lot }) => lot.notes.length === 0)) return nonEtabli('sans-objet', [aucuneNote(essais)])
  const bornes = bornesCommunes(essais)
  const grilles: ResultatDeGrille[] = []
  for (const [rang, essai] of essais.entries()) {
    const masquee = essai.lot.notes.length < seuil
    const mesures = mesurerSensibilite(essai.lot, essai.prioritaires, essai.membres, seuil)
    const sensibilite = masquee ? [] : yield* suivre(mesures, () => avancer(nomDe(entree, rang), 'sensibilite'))
    grilles.push({ ...decrire(nomDe(entree, rang), essai, masquee ? [] : bornes, seuil), sensibilite })
  }
  const [un, autre] = essais
  const comparable = un !== undefined && autre !== undefined && Math.min(un.lot.notes.length, autre.lot.notes.length) >= seuil
  const comparaison = comparable ? comparerLots(un.lot, autre.lot, un.membres, autre.membres, seuil) : null
  return etabli<BancDEssai>({ grilles, comparaison }, '', {
    alertes: alertesDe(entree, essais, seuil),
    references: referencesDe([COT_30, COM_08]),
    parametres: [parametreDuSecret()],
    hypotheses: hypothesesDecrites({ 'AMB-33': null, 'AMB-65': null }, entree.lectures),
  })
}

/** Une grille et son lot noté. */
interface EssaiDeGrille {
  readonly lot: LotNote
  /** 1 pour une demande prioritaire, 1 pour une demande du premier quart : dans l'ordre du lot. */
  readonly prioritaires: Uint8Array
  readonly membres: Uint8Array
  /** `null` : aucune note. */
  readonly quart: PremierQuart | null
}

function delimiter(lot: LotNote, tous: Uint8Array): EssaiDeGrille {
  const n = lot.notes.length
  const prioritaires = Uint8Array.from(lot.rangs, (rang) => tous[rang] as number)
  const membres = new Uint8Array(n)
  const quart = n === 0 ? null : delimiterPremierQuart(lot.notes, prioritaires, new Float64Array(n), membres)
  return { lot, prioritaires, membres, quart }
}

function decrire(nom: string, { lot, prioritaires, quart }: EssaiDeGrille, bornes: readonly number[], seuil: number): Omit<ResultatDeGrille, 'sensibilite'> {
  const { notes, sansNote, enErreur } = lot
  const siennes = notes.filter((_, i) => prioritaires[i] === 1)
  const autres = notes.filter((_, i) => prioritaires[i] === 0)
  const { groupes, total } = masquerPetitsEffectifs([siennes.length, autres.length], seuil)
  const visible = quart === null || total ? null : quart
  return {
    nom,
    distribution: distribuerNotes(notes.slice(), notes.length, total),
    tranches: bornes.length < 2 ? [] : compterParTranche(notes, bornes, seuil),
    premierQuart: {
      seuil: visible?.seuil ?? null,
      effectif: total ? null : (quart?.effectif ?? 0),
      prioritaires: visible === null || groupes[0] === true ? null : publierEffectif(visible.prioritaires, seuil),
      part: visible === null || groupes[0] === true ? null : publierPart(visible.prioritaires, visible.effectif, seuil),
    },
    prioritaires: distribuerNotes(siennes, siennes.length, groupes[0] === true),
    autres: distribuerNotes(autres, autres.length, groupes[1] === true),
    sansNote,
    enErreur,
  }
}

function bornesCommunes(essais: readonly EssaiDeGrille[]): readonly number[] {
  let [min, max] = [Infinity, -Infinity]
  for (const { lot } of essais) {
    for (const note of lot.notes) {
      if (note < min) min = note
      if (note > max) max = note
    }
  }
  return bornesDeTranches(min, max)
}

function refusDeLEchantillon({ entetes, demandes }: EntreeDeBanc): Message[] {
  const { textes } = indexerEntetes(entetes[0] ?? [])
  const nominatives = colonnesNominatives(textes).map((rang) => textes[rang])
  return [
    ...(nominatives.length > 0 ? [message('banc.nominatif', { colonnes: nominatives.map((titre) => `« ${titre} »`).join(', ') })] : []),
    ...refusDeLargeur(demandes, entetes[0]?.length ?? 0),
  ]
}

/** Avec deux grilles, un refus dit de laquelle il vient. */
function nommerLaGrille({ grilles }: EntreeDeBanc, nom: string): Message[] {
  return grilles.length < 2 ? [] : [message('banc.grille-en-cause', { nom })]
}

function nomDe({ grilles }: EntreeDeBanc, rang: number): string {
  return grilles[rang]?.nom ?? ''
}

function aucuneNote(essais: readonly EssaiDeGrille[]): Message {
  const [premier] = essais
  return message('banc.aucune-note', { vides: premier?.lot.sansNote ?? 0, erreurs: premier?.lot.enErreur.nombre ?? 0 })
}

function alertesDe({ grilles }: EntreeDeBanc, essais: readonly EssaiDeGrille[], seuil: number): Message[] {
  const effectif = Math.max(...essais.map(({ lot }) => lot.notes.length))
  return [
    ...(effectif < ECHANTILLON_CONSEILLE ? [message('banc.echantillon-court', { conseille: ECHANTILLON_CONSEILLE })] : []),
    ...(effectif < seuil ? [message('banc.masque', { seuil })] : []),
    ...(new Set(grilles.map(({ nom }) => nom)).size < grilles.length ? [message('banc.meme-nom')] : []),
    ...essais.flatMap(({ lot: { enErreur } }, rang) =>
      enErreur.nombre === 0
        ? []
        : [message('banc.lignes-en-erreur', { grille: grilles[rang]?.nom ?? '', nombre: enErreur.nombre, lignes: enErreur.lignes.join(', ') })],
    ),
  ]
}

/** Avance d'une unité de travail par étape d'un calcul qui rend la main. */
function* suivre<T>(etapes: Generator<void, T>, avancer: () => AvancementDuBanc): Generator<AvancementDuBanc, T> {
  for (;;) {
    const { done, value } = etapes.next()
    if (done === true) return value
    yield avancer()
  }
}

function compteur(pretes: readonly CotationPrete[], priorites: number, lignes: number): (grille: string, etape: AvancementDuBanc['etape']) => AvancementDuBanc {
  const total = pretes.reduce((somme, { criteres }) => somme + morceauxDe(lignes) + VARIANTES_PAR_CRITERE * criteres.length, priorites)
  let fait = 0
  return (grille, etape) => {
    fait += 1
    return { grille, etape, fait, total }
  }
}
