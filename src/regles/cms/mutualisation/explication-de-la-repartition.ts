import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import { enLogements } from './brut-exact'
import { ecrireBase, etapesDuTotal } from './explication-du-controle'
import type { MutualisationPreparee } from './preparation'
import type { RepartitionProposee } from './repartition'

/** Le critère, une étape par commune, puis la somme et le taux du total. */
export function etapesDeLaRepartition(
  { servies, avant, propose, lignes }: RepartitionProposee,
  { bareme }: MutualisationPreparee,
): Etape[] {
  const libres = servies.filter(({ origine }) => origine === 'proposé')
  const imposes = servies.filter(({ origine }) => origine === 'imposé').reduce((somme, ligne) => somme + ligne.propose, 0)
  return [
    { etape: message('repartition.etape.critere'), calcul: message('repartition.calcul.critere'), valeur: avant },
    {
      etape: message('repartition.etape.imposes'),
      calcul: message('repartition.calcul.imposes', { imposes, libres: libres.length }),
      valeur: Math.max(0, avant - imposes),
    },
    ...servies.map(({ nom, avant: legal, propose: objectif, plancher, origine, commune }) => ({
      etape: message('mutualisation.etape.commune', { commune: nom }),
      calcul: message('repartition.calcul.commune', {
        base: ecrireBase(commune),
        legal,
        part: bareme.mutualisant,
        brut: enLogements(commune.brut),
        plancher,
        objectif,
        ecart: objectif - legal,
        origine,
      }),
      valeur: objectif,
    })),
    ...lignes.flatMap((ligne) =>
      'raison' in ligne
        ? [
            {
              etape: message('mutualisation.etape.commune', { commune: ligne.nom }),
              calcul: message('mutualisation.calcul.hors'),
              valeur: 'hors répartition',
            },
          ]
        : [],
    ),
    {
      etape: message('mutualisation.etape.somme'),
      calcul: message('mutualisation.calcul.somme', { apres: propose, avant }),
      valeur: 'conforme',
    },
    ...etapesDuTotal(
      servies.map(({ commune }) => commune),
      avant,
      propose,
    ),
  ]
}
