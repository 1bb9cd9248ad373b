import { arrondirProduit, fractionDuPourcentage } from '../../socle/fraction'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import { seCompteSurLeTotal } from '../part-de-l-etat'
import { plafondDe } from '../plafonds'
import { famille } from '../reservataire'
import { arrondiDePart } from '../somme-des-taux'
import type { RepartitionCalculee } from './lignes-de-repartition'
import { nommer } from './lignes-de-repartition'
import type { LigneReservataire } from './lire-reservataires'

/** Écarts avec la part seule, plafonds dépassés ou levés, base des collectivités à préciser. */
export function alertesDeRepartition({ flux, misEnLocation, lignes, logements, lectures, collectivites }: RepartitionCalculee): Message[] {
  const alertes: Message[] = []
  for (const [rang, ligne] of lignes.entries()) {
    const { qui, points, numero, leve } = ligne
    if (qui === 'prioritaires') continue
    const base = seCompteSurLeTotal(qui, lectures) ? misEnLocation : flux
    const seule = arrondirProduit(fractionDuPourcentage(points), base, arrondiDePart(qui, lectures))
    const ici = logements[rang] ?? 0
    if (seule !== ici) alertes.push(message('flux.ecart-part-seule', { ligne: numero, nom: nommer(ligne, false), ici, seule }))
    if (leve && points > (plafondDe(qui) ?? 100)) alertes.push(message(`flux.derogation-${famille(qui)}`, { points, plafond: plafondDe(qui) ?? 0 }))
  }
  const fautives = [...collectivites].filter(([, { conforme }]) => !conforme).map(([rang]) => lignes[rang]?.numero ?? 0)
  if (fautives.length > 0) alertes.push(message('flux.collectivites-depassent', { lignes: fautives.join(', '), plafond: plafondDe('collectivité') ?? 0 }))
  const sansBase = [...collectivites.keys()].filter((rang) => !baseDite(lignes, rang)).map((rang) => lignes[rang]?.numero ?? 0)
  if (sansBase.length > 0) alertes.push(message('flux.territoire-a-dire', { lignes: sansBase.join(', ') }))
  return alertes
}

function baseDite(lignes: readonly LigneReservataire[], rang: number): boolean {
  const territoire = lignes[rang]?.territoire
  return lignes.some((ligne) => ligne.territoire === territoire && ligne.fluxDuTerritoire !== null)
}

export function expliquerRepartition({ flux, misEnLocation, lignes, partage, logements }: RepartitionCalculee, soustraits: number): Etape[] {
  const etat = lignes.some(({ qui }) => qui === 'État')
  const tetes = logements.filter((_, rang) => !(etat && lignes[rang]?.qui === 'agents'))
  return [
    { etape: message('flux.etape.assiette'), calcul: message('flux.calcul.assiette', { misEnLocation, soustraits }), valeur: flux },
    {
      etape: message('flux.etape.somme-des-taux'),
      calcul: message('flux.calcul.somme-des-taux'),
      valeur: Number((100 - 100 * partage.tauxDuSolde).toPrecision(14)),
    },
    {
      etape: message('flux.etape.somme'),
      calcul: message('flux.calcul.somme', { somme: [...tetes, partage.solde].join(' + ') }),
      valeur: tetes.reduce((total, nombre) => total + nombre, partage.solde),
    },
  ]
}
