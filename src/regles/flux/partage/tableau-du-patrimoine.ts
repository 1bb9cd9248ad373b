import type { Brut, ColonnesAttendues, LigneLue } from '../../com'
import { citerLesLignes, estPlageVide, lireTableau } from '../../com'
import { referencesDe } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { jugerGestionAPart, FLUX_03 } from './gestion-a-part'
import type { StatutDuPatrimoine } from './patrimoine'
import { estAffectationExclue, FLUX_02, lireBailleur, lireNature, statutDuPatrimoine } from './patrimoine'

const COLONNES = {
  designation: { titres: ['logement', 'programme', 'groupe', 'résidence', 'désignation'], type: 'texte' },
  nature: { titres: ['nature', 'financement'], type: 'texte', exigee: true },
  bailleur: { titres: ['bailleur', 'type de bailleur'], type: 'texte' },
  agrement: { titres: ['agrément SEM', 'date d’agrément'], type: 'date' },
  apl: { titres: ['conventionné APL', 'convention APL'], type: 'booleen' },
  releveDeL4116: { titres: ['L. 411-6', 'relève de L. 411-6'], type: 'booleen' },
  affectation: { titres: ['affectation', 'réservé à'], type: 'texte' },
  logements: { titres: ['logements', 'nombre de logements', 'nombre'], type: 'entier', zeroVide: true },
  partenarial: { titres: ['accord partenarial'], type: 'date' },
  prefet: { titres: ['accord du préfet', 'accord préfet'], type: 'date' },
  compte: { titres: ['compté dans A', 'dans A'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export interface EntreePatrimoine {
  /** Plage à en-têtes, une ligne par logement ou par groupe de logements semblables. */
  readonly patrimoine: readonly (readonly Brut[])[]
  readonly lectures: Lectures
}

/** Désignation, statut, logements (`''` = inconnus), gestion, pourquoi. */
export type LigneDePatrimoine = readonly [
  designation: string,
  statut: StatutDuPatrimoine,
  logements: number | '',
  gestion: 'à part' | 'ordinaire' | '',
  motif: { readonly phrases: readonly Message[] },
]

interface Jugee {
  readonly numero: number
  readonly ligne: LigneDePatrimoine
  readonly compteATort: boolean
  readonly aPartATort: boolean
}

const STATUTS: readonly StatutDuPatrimoine[] = ['soumis', 'hors flux', 'à vérifier']

/**
 * Soumis à la gestion en flux, hors flux ou à vérifier, ligne par ligne (FLUX-02, FLUX-03). `incomplet` : tableau vide.
 * `refuse` : colonne exigée absente ou en double, cellule illisible, accord sans date.
 */
export function patrimoineSoumis({ patrimoine }: EntreePatrimoine, options: { readonly expliquer: boolean }): Resultat<readonly LigneDePatrimoine[]> {
  const references = referencesDe([FLUX_02, FLUX_03])
  if (estPlageVide(patrimoine)) {
    return nonEtabli('incomplet', [message('flux.patrimoine.vide')], { references })
  }
  const lu = lireTableau(patrimoine, COLONNES, 'patrimoine')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu, { references })
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('flux.patrimoine.vide')], { references })
  const unParLigne = lu.absentes.includes('logements')
  const jugees = lu.lignes.map((ligne) => juger(ligne, unParLigne))
  const alertes = alertesDuPatrimoine(jugees, lu.ignorees)
  const lignes = jugees.map(({ ligne }) => ligne)
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', { alertes, references, explication: totaux(lignes) })
}

function juger(ligne: Ligne, unParLigne: boolean): Jugee {
  const { numero, bailleur, affectation } = ligne
  const nature = ligne.nature === null ? undefined : lireNature(ligne.nature)
  const type = bailleur === null ? null : (lireBailleur(bailleur) ?? null)
  const { statut, motif } = statutDuPatrimoine({
    nature,
    bailleur: type,
    agrement: ligne.agrement,
    apl: ligne.apl,
    releveDeL4116: ligne.releveDeL4116,
    affectationExclue: affectation !== null && estAffectationExclue(affectation),
  })
  const soumis = statut === 'soumis'
  const gestion = soumis ? jugerGestionAPart(nature === 'spécifique', ligne) : null
  const compteATort = ligne.compte === true && statut === 'hors flux'
  const logements = ligne.logements ?? (unParLigne ? 1 : '')
  return {
    numero,
    compteATort,
    aPartATort: gestion?.fautive ?? false,
    ligne: [
      ligne.designation ?? String(numero - 1),
      statut,
      logements,
      gestion === null ? '' : gestion.aPart ? 'à part' : 'ordinaire',
      {
        phrases: [
          motif,
          ...(bailleur !== null && type === null ? [message('flux.patrimoine.bailleur-non-reconnu', { lu: bailleur })] : []),
          ...(affectation !== null && !estAffectationExclue(affectation) ? [message('flux.patrimoine.affectation-sans-effet', { lu: affectation })] : []),
          ...(gestion?.motifs ?? []),
          ...(compteATort ? [message('flux.patrimoine.compte-a-tort')] : []),
          ...(logements === '' ? [message('flux.patrimoine.nombre-absent')] : []),
        ],
      },
    ],
  }
}

function alertesDuPatrimoine(jugees: readonly Jugee[], ignorees: readonly string[]): Message[] {
  const cites = (choisies: readonly Jugee[]): string => citerLesLignes(choisies.map(({ numero }) => numero))
  const aVerifier = jugees.filter(({ ligne }) => ligne[1] === 'à vérifier')
  const comptes = jugees.filter(({ compteATort }) => compteATort)
  const aPart = jugees.filter(({ aPartATort }) => aPartATort)
  return [
    ...(comptes.length > 0 ? [message('flux.patrimoine.alerte-comptes', { lignes: cites(comptes) })] : []),
    ...(aPart.length > 0 ? [message('flux.patrimoine.alerte-a-part', { lignes: cites(aPart) })] : []),
    ...(aVerifier.length > 0 ? [message('flux.patrimoine.alerte-a-verifier', { lignes: cites(aVerifier) })] : []),
    ...(ignorees.length > 0 ? [message('flux.colonnes-ignorees', { colonnes: ignorees.join(', ') })] : []),
  ]
}

function totaux(lignes: readonly LigneDePatrimoine[]): Etape[] {
  return STATUTS.map((statut) => {
    const retenues = lignes.filter((ligne) => ligne[1] === statut)
    return {
      etape: message('flux.etape.statut', { statut }),
      calcul: message('flux.calcul.statut', { lignes: retenues.length }),
      valeur: retenues.reduce((somme, [, , nombre]) => somme + (nombre === '' ? 0 : nombre), 0),
    }
  })
}
