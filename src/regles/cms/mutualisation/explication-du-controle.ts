import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import type { ControleDeMutualisation, LigneControlee } from './controle'
import { enLogements } from './brut-exact'
import type { CommuneEtablie } from './commune-etablie'
import type { MutualisationPreparee } from './preparation'

/** Une étape par commune (moitié exacte, plancher, taux après), puis la somme et le taux du total. */
export function etapesDuControle(controle: ControleDeMutualisation, prete: MutualisationPreparee): Etape[] {
  const { avant, apres, controlees, sommeAtteinte } = controle
  const hors = prete.lignes.flatMap((ligne) => ('raison' in ligne ? [ligne.nom] : []))
  return [
    ...controlees.map((ligne) => etapeDeCommune(ligne, prete)),
    ...hors.map((commune) => ({
      etape: message('mutualisation.etape.commune', { commune }),
      calcul: message('mutualisation.calcul.hors'),
      valeur: 'hors répartition',
    })),
    {
      etape: message('mutualisation.etape.somme'),
      calcul: message('mutualisation.calcul.somme', { apres, avant }),
      valeur: sommeAtteinte ? 'conforme' : 'non conforme',
    },
    ...etapesDuTotal(
      controlees.map(({ commune }) => commune),
      avant,
      apres,
    ),
  ]
}

function etapeDeCommune(
  { nom, avant, apres, plancher, commune, verdict }: LigneControlee,
  { bareme }: MutualisationPreparee,
): Etape {
  return {
    etape: message('mutualisation.etape.commune', { commune: nom }),
    calcul: message('mutualisation.calcul.commune', {
      base: ecrireBase(commune),
      avant,
      part: bareme.mutualisant,
      brut: enLogements(commune.brut),
      plancher,
      apres,
      taux: ecrireTauxApres(commune, apres),
    }),
    valeur: verdict,
  }
}

/** D'où vient l'objectif légal : « 33 % × 600 = », ou rien s'il est déclaré. */
export function ecrireBase({ declaree, taux, deficit }: CommuneEtablie): string {
  return declaree.legal !== null || taux === null || deficit === null ? '' : `${enFrancais(taux)} % × ${deficit} = `
}

function ecrireTauxApres({ deficit }: CommuneEtablie, apres: number): string {
  return deficit === null || deficit === 0 ? '' : ` (${tauxEcrit(apres, deficit, 1)} du déficit de ${deficit})`
}

/** Taux du total : Σ objectifs / Σ manquants, jamais une moyenne de taux ; rien si un déficit est inconnu. */
export function etapesDuTotal(communes: readonly CommuneEtablie[], avant: number, apres: number): Etape[] {
  const manquants = communes.reduce<number | null>(
    (somme, { deficit }) => (somme === null || deficit === null ? null : somme + deficit),
    0,
  )
  if (manquants === null || manquants === 0) return []
  return [
    {
      etape: message('mutualisation.etape.taux-du-total'),
      calcul: message('mutualisation.calcul.taux-du-total', { avant, apres, manquants, taux: tauxEcrit(avant, manquants, 2) }),
      valeur: tauxEcrit(apres, manquants, 2),
    },
  ]
}

function tauxEcrit(n: number, total: number, decimales: number): string {
  return `${((100 * n) / total).toFixed(decimales).replace('.', ',')} %`
}

function enFrancais(nombre: number): string {
  return String(nombre).replace('.', ',')
}
