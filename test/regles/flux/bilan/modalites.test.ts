import type { Brut } from '../../../../src/regles/com'
import { reconnaitreColonnesDuBilan, retenirColonnesCertaines } from '../../../../src/regles/flux/bilan'
import { lireFinancementDuBilan } from '../../../../src/regles/flux/bilan/lire-financement'
import { lireQpvDuBilan } from '../../../../src/regles/flux/bilan/lire-qpv'
import { nommerReservataire } from '../../../../src/regles/flux/bilan/lire-texte'
import { lireTypologieDuBilan } from '../../../../src/regles/flux/bilan/lire-typologie'
import { lirePeriodeDeConstruction, periodesQuiSeChevauchent } from '../../../../src/regles/flux/bilan/periodes-de-construction'

type Cas = readonly [lu: Exclude<Brut, null>, attendu: string | null]

const TYPOLOGIES: readonly Cas[] = [
  ['T1', 'T1'], ['t 2', 'T2'], ['F3', 'T3'], ['T3 bis', 'T3'], ['T1bis', 'T1'], ['Type 4', 'T4'], ['3 pièces', 'T3'], ['4P', 'T4'], [3, 'T3'], ['3', 'T3'],
  ['studio', 'T1'], ['T5', 'T5+'], ['T5+', 'T5+'], ['T5 et +', 'T5+'], ['5 pièces et plus', 'T5+'], ['T6', 'T5+'], [15, 'T5+'],
  ['T4+', null], ['T4 et plus', null], ['T2/T3', null], ['T3-4', null], ['T0', null], [0, null], [16, null], [2.5, null], ['2,5', null], [-3, null], ['-3', null],
  ['Loft', null], ['chambre', null], [true, null],
]
const FINANCEMENTS: readonly Cas[] = [
  ['PLAI', 'PLAI'], ['PLA-I', 'PLAI'], ['pla i', 'PLAI'], ['PLAI adapté', 'PLAI'], ['Prêt locatif aidé d’intégration', 'PLAI'], ['PLAI (prêt locatif aidé d’intégration)', 'PLAI'],
  ['PLUS', 'PLUS'], ['plus', 'PLUS'], ['PLUS-CD', 'PLUS'], ['Prêt locatif à usage social', 'PLUS'], ['Prêt locatif à usage social (PLUS)', 'PLUS'],
  ['PLS', 'PLS'], ['Prêt locatif social', 'PLS'], ['autre', 'autre'], ['Autres financements', 'autre'],
  ['PLA', null], ['HLMO', null], ['PLI', null], ['PLUS PLAI', null], ['PLUS/PLS', null], ['+', null], [1, null], [true, null],
]
const QPV: readonly Cas[] = [
  ['O', 'en QPV'], ['Oui', 'en QPV'], ['X', 'en QPV'], [true, 'en QPV'], [1, 'en QPV'], ['QPV', 'en QPV'], ['En QPV', 'en QPV'], ['Quartier prioritaire', 'en QPV'],
  ['QP069001', 'en QPV'], ['QN06901M', 'en QPV'], ['N', 'hors QPV'], ['Non', 'hors QPV'], [false, 'hors QPV'], [0, 'hors QPV'], ['0', 'hors QPV'], ['Hors QPV', 'hors QPV'],
  ['HQPV', 'hors QPV'], ['hors quartier prioritaire', 'hors QPV'], ['?', null], ['2', null], [2, null], ['QPV ou hors QPV', null], ['Part-Dieu', null],
]
const PERIODES: readonly Cas[] = [
  ['avant 1949', 'avant 1949'], ['Avant  1949', 'avant 1949'], ['< 1949', 'avant 1949'], ['<1949', 'avant 1949'], ['antérieur à 1949', 'avant 1949'],
  ['1949-1974', '1949-1974'], ['1949 à 1974', '1949-1974'], ['de 1949 à 1974', '1949-1974'], ['entre 1949 et 1974', '1949-1974'], ['1949/1974', '1949-1974'],
  ['après 2000', 'après 2000'], ['> 2000', 'après 2000'], ['depuis 2000', 'depuis 2000'], ['≥ 2000', 'depuis 2000'], ['>= 2000', 'depuis 2000'], ['2000 et après', 'depuis 2000'],
  ['2000+', 'depuis 2000'], ['2000 et +', 'depuis 2000'], ['à partir de 2000', 'depuis 2000'], ['2000 à nos jours', 'depuis 2000'], ['<= 1948', 'jusqu’en 1948'],
  ['jusqu’en 1948', 'jusqu’en 1948'], [1963, '1960-1969'], ['1960', '1960-1969'], ['1969', '1960-1969'], ['1970', '1970-1979'], ['années 1970', '1970-1979'],
  ['1974-1949', null], ['ancien', null], ['1949-74', null], [23_456, null], [1949.5, null], ['0001', null], [true, null],
]

describe('modalités du bilan : reconnues prudemment, le reste à classer', () => {
  it.each(TYPOLOGIES)('typologie %p : %p', (lu, attendu) => expect(lireTypologieDuBilan(lu)).toBe(attendu))
  it.each(FINANCEMENTS)('financement %p : %p', (lu, attendu) => expect(lireFinancementDuBilan(lu)).toBe(attendu))
  it.each(QPV)('QPV %p : %p', (lu, attendu) => expect(lireQpvDuBilan(lu)).toBe(attendu))
  it.each(PERIODES)('période %p : %p', (lu, attendu) => expect(lirePeriodeDeConstruction(lu)).toBe(attendu))
  it.each<Cas>([['préfet', 'État'], ['ALS', 'Action Logement'], ['Ville de Lyon', 'Ville de Lyon'], ['communes', 'communes'], [true, null]])('réservataire %p : %p', (lu, attendu) =>
    expect(nommerReservataire(lu)).toBe(attendu),
  )
})

describe('périodes qui se chevauchent', () => {
  it.each<[readonly string[], readonly [string, string] | null]>([
    [['avant 1949', '1949-1974', 'après 1974'], null],
    [['avant 1949', '1948-1974'], ['avant 1949', '1948-1974']],
    [['jusqu’en 1949', '1949-1974'], ['jusqu’en 1949', '1949-1974']],
    [['1949-1974', '1974-1989'], ['1949-1974', '1974-1989']],
    [['1949-1974', '1975-1989', 'depuis 1989'], ['1975-1989', 'depuis 1989']],
    [['1949-1974', 'après 1974'], null],
    [['ancien', 'avant 1949'], null],
  ])('%p : %p', (periodes, attendu) => expect(periodesQuiSeChevauchent(periodes)).toEqual(attendu))
})

describe('colonnes du bilan', () => {
  it('titres reconnus sans casse ni accents, ressemblants seulement possibles', () => {
    const candidates = reconnaitreColonnesDuBilan(['RESERVATAIRE', 'Typologie', 'Type de financement', 'Hors QPV', 'Code commune', 'Année de construction', 'NB logements proposés', '% attribués', 'Attributions'])
    expect(retenirColonnesCertaines(candidates)).toEqual({
      reservataire: 0,
      typologie: 1,
      financement: 2,
      qpv: null,
      commune: null,
      periode: 5,
      proposes: 6,
      attribues: 8,
    })
    expect(candidates.qpv).toEqual([{ rang: 3, intitule: 'Hors QPV', certitude: 'possible' }])
    expect(candidates.commune).toEqual([{ rang: 4, intitule: 'Code commune', certitude: 'possible' }])
  })

  it('une part ou un taux n’est jamais un nombre de logements', () => {
    const { attribues } = reconnaitreColonnesDuBilan(['Part des attribués', 'Taux d’attribution', 'Date du bail'])
    expect(attribues).toEqual([])
  })

  it('deux colonnes sûres pour une : aucune n’est retenue', () => {
    expect(retenirColonnesCertaines(reconnaitreColonnesDuBilan(['Commune', 'Nom de la commune'])).commune).toBeNull()
  })
})
