import { noterMorceau, pointsParCritere, ponderer } from '../../demande'
import type { CritereDeGrille } from '../../grille'
import { auMilliardieme } from '../../milliardieme'
import type { LotNote } from './lot-note'
import { delimiterPremierQuart } from './premier-quart'
import { publierEffectif, publierPart } from './publier'
import type { EffetDeGrille, SensibiliteDeCritere } from './types'

/** Les trois changements d'un critère, par leur facteur : retiré, poids + 10 %, poids − 10 %. */
const FACTEURS = [0, 1.1, 0.9] as const
export const VARIANTES_PAR_CRITERE = FACTEURS.length

/** Points d'un critère dans un groupe « maximum » : le meilleur du groupe et son porteur, et le meilleur sans lui. */
interface GroupeMaximum {
  readonly meilleurs: Float64Array
  readonly seconds: Float64Array
  readonly porteurs: Int32Array
}

/**
 * Sensibilité d'une grille à chacun de ses critères, sur les demandes qu'elle note : une passe par critère, et la note change de
 * la seule différence de ses points (au meilleur du groupe « maximum » près). Sous l'autre lecture d'AMB-35, où les critères se
 * gênent, chaque variante se renote entièrement. Rend la main après chaque variante.
 */
export function* mesurerSensibilite(
  lot: LotNote,
  prioritaires: Uint8Array,
  membres: Uint8Array,
  seuil: number,
): Generator<void, readonly SensibiliteDeCritere[]> {
  const banc = new BancDeVariantes(lot, prioritaires, membres, seuil)
  const resultats: SensibiliteDeCritere[] = []
  const { criteres } = lot.pret
  for (let rang = 0; rang < criteres.length; rang += 1) {
    const { critere, grille } = criteres[rang] as (typeof criteres)[number]
    const actives = banc.viser(rang)
    const effets: EffetDeGrille[] = []
    for (const facteur of FACTEURS) {
      effets.push(actives === 0 ? banc.sansEffet : banc.essayer(facteur))
      yield
    }
    const [retire, plus, moins] = effets as [EffetDeGrille, EffetDeGrille, EffetDeGrille]
    resultats.push({
      ligne: critere.ligne,
      grille,
      libelle: critere.libelle,
      id: critere.id,
      actives: publierEffectif(actives, seuil),
      retire,
      plus,
      moins,
    })
  }
  return resultats
}

class BancDeVariantes {
  readonly sansEffet: EffetDeGrille
  private readonly points: Float64Array
  private readonly changes: Float64Array
  private readonly variante: Float64Array
  private readonly tampon: Float64Array
  private readonly nouveaux: Uint8Array
  private readonly etats: Uint8Array
  private readonly groupes = new Map<string, GroupeMaximum>()
  private rang = 0

  constructor(
    private readonly lot: LotNote,
    private readonly prioritaires: Uint8Array,
    private readonly membres: Uint8Array,
    private readonly seuil: number,
  ) {
    const n = lot.notes.length
    this.points = new Float64Array(n)
    this.changes = new Float64Array(n)
    this.variante = new Float64Array(n)
    this.tampon = new Float64Array(n)
    this.nouveaux = new Uint8Array(n)
    this.etats = new Uint8Array(n)
    this.sansEffet = this.effetDe(lot.notes)
  }

  /** Se place sur un critère ; rend le nombre de demandes à qui il donne ou ôte des points. */
  viser(rang: number): number {
    this.rang = rang
    pointsParCritere(this.lot.pret, this.lot.demandes, rang, this.points)
    let actives = 0
    for (let i = 0; i < this.points.length; i += 1) if (this.points[i] !== 0) actives += 1
    return actives
  }

  essayer(facteur: number): EffetDeGrille {
    if (this.estNonCumul()) this.renoter(facteur)
    else this.differer(facteur)
    return this.effetDe(this.variante)
  }

  private estNonCumul(): boolean {
    const { generale, mutation } = this.lot.pret
    return generale.nonCumul !== null || (mutation?.grille.nonCumul ?? null) !== null
  }

  /** Note entière sous la grille changée. */
  private renoter(facteur: number): void {
    noterMorceau(ponderer(this.lot.pret, this.rang, facteur), this.lot.demandes, this.variante, this.etats)
  }

  /** Note changée de la différence de points du seul critère visé. */
  private differer(facteur: number): void {
    const { pret, sommes } = this.lot
    const { critere, grille } = pret.criteres[this.rang] as (typeof pret.criteres)[number]
    this.changerPoints(critere, facteur)
    const groupe = critere.mode === 'maximum' ? this.groupeDe(critere, grille) : null
    const plancher = pret.options.plancherZero
    for (let i = 0; i < sommes.length; i += 1) {
      const ecart = groupe === null ? (this.changes[i] as number) - (this.points[i] as number) : this.ecartDeGroupe(groupe, i)
      const note = auMilliardieme((sommes[i] as number) + ecart)
      this.variante[i] = plancher && note < 0 ? 0 : note
    }
  }

  /** Points du critère une fois son poids changé ; un plafond les borne, sinon ils sont proportionnels. */
  private changerPoints({ plafond }: CritereDeGrille, facteur: number): void {
    if (facteur === 0) this.changes.fill(0)
    else if (plafond !== Infinity) pointsParCritere(ponderer(this.lot.pret, this.rang, facteur), this.lot.demandes, this.rang, this.changes)
    else for (let i = 0; i < this.points.length; i += 1) this.changes[i] = (this.points[i] as number) * facteur
  }

  private ecartDeGroupe({ meilleurs, seconds, porteurs }: GroupeMaximum, i: number): number {
    const autres = porteurs[i] === this.rang ? (seconds[i] as number) : (meilleurs[i] as number)
    return Math.max(autres, this.changes[i] as number) - (meilleurs[i] as number)
  }

  private groupeDe({ groupe }: CritereDeGrille, grille: SensibiliteDeCritere['grille']): GroupeMaximum {
    const cle = `${grille} ${groupe}`
    const connu = this.groupes.get(cle)
    if (connu !== undefined) return connu
    const n = this.points.length
    const lu: GroupeMaximum = { meilleurs: new Float64Array(n), seconds: new Float64Array(n), porteurs: new Int32Array(n).fill(-1) }
    this.lot.pret.criteres.forEach(({ critere, grille: sienne }, rang) => {
      if (critere.mode === 'maximum' && critere.groupe === groupe && sienne === grille) this.reunir(lu, rang)
    })
    this.groupes.set(cle, lu)
    return lu
  }

  private reunir({ meilleurs, seconds, porteurs }: GroupeMaximum, rang: number): void {
    pointsParCritere(this.lot.pret, this.lot.demandes, rang, this.tampon)
    for (let i = 0; i < meilleurs.length; i += 1) {
      const points = this.tampon[i] as number
      if (points > (meilleurs[i] as number)) {
        seconds[i] = meilleurs[i] as number
        meilleurs[i] = points
        porteurs[i] = rang
      } else if (points > (seconds[i] as number)) seconds[i] = points
    }
  }

  private effetDe(notes: Float64Array): EffetDeGrille {
    const { mediane, effectif, prioritaires } = delimiterPremierQuart(notes, this.prioritaires, this.tampon, this.nouveaux)
    let deplacees = 0
    for (let i = 0; i < notes.length; i += 1) deplacees += (this.nouveaux[i] as number) ^ (this.membres[i] as number)
    return {
      mediane,
      prioritairesAuPremierQuart: publierPart(prioritaires, effectif, this.seuil),
      deplacees: publierEffectif(deplacees, this.seuil),
    }
  }
}
