import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { constatSansJour, declarerSuivi, placerConstat } from '../../com'
import { enIso } from '../../socle/jour'
import { ajoutPossible, debutDeLaSanction, FLUX_36, sanctionAVenir, sanctionFinie } from './sanction'

const COLONNES = {
  bailleur: { titres: ['bailleur'], type: 'texte', exigee: true },
  fluxPrefet: { titres: ['flux du préfet'], type: 'entier', exigee: true },
  stock: { titres: ['stock réservé', 'stock'], type: 'entier', exigee: true },
  stockLibere: { titres: ['stock libéré dans l’année', 'stock libéré'], type: 'entier' },
  ajout: { titres: ['ajout appliqué', 'logements ajoutés'], type: 'entier' },
  conforme: { titres: ['convention conforme le', 'date de la convention conforme'], type: 'date' },
  depassement: { titres: ['compté dans les 30 %', 'compté en dépassement'], type: 'booleen' },
  dhup: { titres: ['signalé à la DHUP'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

function constatsDe(ligne: Ligne, { jour, lectures }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero, stock, stockLibere, ajout, conforme, depassement, dhup } = ligne
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_36.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const constats: ConstatDeTableau[] = []
  const donnees = {
    nom: ligne.bailleur ?? `ligne ${numero}`,
    stock: stock ?? 0,
    stockLibere: stockLibere ?? 0,
    ajout: ajout ?? 0,
  }
  if (stock !== null && stockLibere !== null && stockLibere > stock) {
    constats.push(placerConstat(lieu('stockLibere'), 'IN', 'flux-conventions.stock-libere', { stockLibere, stock }))
  }
  if (ajout === null || ajout === 0) return constats
  if (conforme !== null && jour !== null && sanctionFinie(conforme, jour)) {
    constats.push(
      placerConstat(lieu('ajout'), 'EL', 'flux-conventions.ajout-maintenu', { ...donnees, conforme: enIso(conforme) }),
    )
  }
  if (conforme !== null && jour === null) constats.push(constatSansJour(FLUX_36.id))
  if (sanctionAVenir(jour)) {
    constats.push(
      placerConstat(lieu('ajout'), 'EL', 'flux-conventions.ajout-premature', { ...donnees, debut: enIso(debutDeLaSanction()) }),
    )
  }
  const maximum = maximumDe(ligne, lectures)
  if (maximum !== '' && ajout > maximum)
    constats.push(placerConstat(lieu('ajout'), 'IN', 'flux-conventions.ajout-excessif', { ...donnees, maximum }))
  if (depassement === true)
    constats.push(placerConstat(lieu('depassement'), 'IN', 'flux-conventions.ajout-en-depassement', donnees))
  if (dhup !== true) constats.push(placerConstat(lieu('dhup'), 'AL', 'flux-conventions.sanction-non-signalee', donnees))
  return constats
}

/** Ajout le plus grand que la lecture retenue permet ; `""` si le stock qu'elle demande n'est pas dit. */
function maximumDe({ stock, stockLibere }: Ligne, lectures: ContexteDeSuivi['lectures']): number | '' {
  if (stock === null || (stockLibere !== null && stockLibere > stock)) return ''
  const ajout = ajoutPossible(stock, stockLibere ?? -1, lectures)
  return ajout < 0 ? '' : ajout
}

export const SUIVI_SANCTION = declarerSuivi({
  id: 'FLUX-36',
  titre: 'Stock ajouté au flux du préfet',
  aide: 'Une ligne par bailleur sans convention conforme transmise : stock réservé à l’échéance, stock libéré, ajout appliqué. L’ajout est une faculté, et cesse avec la convention conforme.',
  fiches: [FLUX_36],
  colonnes: COLONNES,
  cle: ['bailleur'],
  aides: {
    bailleur: 'Bailleur.',
    fluxPrefet: 'Flux annuel du préfet, en logements. 0 est un nombre.',
    stock: 'Logements réservés en stock dans la convention existante au 24 novembre 2023. 0 est un nombre.',
    stockLibere: 'Dont libérés dans l’année. 0 est un nombre ; vide : non dit, l’ajout ne se calcule pas.',
    ajout: 'Logements ajoutés au flux du préfet. 0 ou vide : aucun.',
    conforme: 'Date de conclusion d’une convention conforme. 0 ou vide : aucune.',
    depassement: 'Oui si l’ajout a été compté comme un dépassement des 30 %. 0 ou vide : non.',
    dhup: 'Oui si le cas a été signalé au ministère avant la sanction. 0 ou vide : non.',
  },
  calculees: [
    { titre: 'ajout possible', unite: 'logements' },
    { titre: 'flux augmenté', unite: 'logements' },
    { titre: 'ajout à compter du', unite: 'date (numéro de série)' },
    { titre: 'dernier jour de l’ajout', unite: 'date (numéro de série)' },
  ],
  exemple: [['Bailleur A', 195, 45, 6, 6, null, false, true]],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => constatsDe(ligne, contexte)),
    calculs: lignes.map((ligne) => {
      const horsDuTemps = sanctionFinie(ligne.conforme, contexte.jour) || sanctionAVenir(contexte.jour)
      const possible = horsDuTemps ? 0 : maximumDe(ligne, contexte.lectures)
      const debut = debutDeLaSanction()
      const jamais = ligne.conforme !== null && ligne.conforme <= debut
      const augmente = possible === '' || ligne.fluxPrefet === null ? '' : ligne.fluxPrefet + possible
      return [possible, augmente, jamais ? '' : debut, jamais || ligne.conforme === null ? '' : ligne.conforme - 1]
    }),
  }),
})
