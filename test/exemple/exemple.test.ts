import { readFileSync } from 'node:fs'
import { fabriquerExemple } from '../../scripts/exemple'
import { COMMUNES } from '../../scripts/exemple/donnees-communes'
import { DATE_DE_CALCUL, DEMANDE_ILLISIBLE, DEMANDE_VIDE, tirerDemandes } from '../../scripts/exemple/donnees-demandes'
import type { Case } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import { rendreCase } from '../../src/textes'
import type { CelluleLue, FeuilleLue } from './lecture'
import { etendre, lireAppel, lireFeuilles, lireParties } from './lecture'
import { noteALaMain, objectifALaMain, plancherALaMain } from './oracle'

const octets = new Uint8Array(readFileSync('assets/exemple/exemple.xlsx'))
const feuilles = lireFeuilles(lireParties(octets))
const feuille = (nom: string): FeuilleLue => {
  const lue = feuilles.get(nom)
  if (lue === undefined) throw new Error(`feuille absente : ${nom}`)
  return lue
}
const valeur = (nom: string, reference: string): unknown => enClair(feuille(nom).get(reference)?.valeur ?? null)

function enClair(valeurLue: CelluleLue['valeur']): unknown {
  return typeof valeurLue === 'object' && valeurLue !== null ? valeurLue.erreur : valeurLue
}

function enCache(rendue: Case): unknown {
  const enPhrases = rendreCase(rendue)
  return typeof enPhrases === 'object' ? enPhrases.erreur.replace('#VALEUR!', '#VALUE!') : enPhrases
}

/** Ce que le catalogue rend aujourd’hui pour l’appel enregistré, en valeurs de fichier. */
function recalculer(nom: string, formule: string): unknown[][] {
  const appel = lireAppel(formule, nom, feuilles)
  const fonction = appel === null ? undefined : trouverFonction(appel.nom)
  if (appel === null || fonction === undefined) throw new Error(`appel illisible : ${formule}`)
  const resultat = fonction.evaluer(appel.args, { expliquer: false })
  if (resultat.etat !== 'etabli') return [[resultat.etat === 'refuse' ? '#VALUE!' : '#N/A']]
  return typeof resultat.valeur === 'object' ? resultat.valeur.map((ligne) => ligne.map(enCache)) : [[resultat.valeur]]
}

const formules = [...feuilles].flatMap(([nom, cellules]) =>
  [...cellules].flatMap(([reference, { formule, debordement }]) =>
    formule?.startsWith('_xldudf_') ? [{ nom, reference, formule, plage: debordement ?? reference }] : [],
  ),
)

describe('le classeur d’exemple livré', () => {
  it('se refait à l’octet près par son script', () => {
    expect(Buffer.from(fabriquerExemple()).equals(Buffer.from(octets))).toBe(true)
  })

  it('emploie les fonctions de chaque sujet, et des formules qui débordent', () => {
    const comptes = new Map<string, number>()
    for (const { formule } of formules) {
      const fonction = /_MIXITE_([A-Z_]+)\(/.exec(formule)?.[1] ?? ''
      comptes.set(fonction, (comptes.get(fonction) ?? 0) + 1)
    }
    expect(Object.fromEntries(comptes)).toEqual({
      SRU_OBJECTIF: 23,
      RATTRAPAGE_PLANCHER: 24,
      SRU_MANQUANTS: 11,
      SRU_TAUX_RATTRAPAGE: 11,
      CMS_CONTROLE: 6,
      CMS_MUTUALISATION: 1,
      CMS_REPARTITION: 1,
      COTATION: 1,
      FLUX_PART: 4,
    })
    expect(formules.filter(({ plage }) => plage.includes(':')).map(({ plage }) => plage)).toEqual([
      ...[6, 7, 8, 9, 10, 11].map((ligne) => `H${ligne}:K${ligne}`),
      'A14:F20',
      'A32:F38',
      'S7:S206',
    ])
  })

  it.each(formules)('$nom!$reference garde en cache ce que le catalogue recalcule', ({ nom, formule, plage }) => {
    const enregistre = etendre(plage).map((ligne) => ligne.map((reference) => valeur(nom, reference)))
    expect(enregistre).toEqual(recalculer(nom, formule))
  })
})

describe('les cas que le classeur montre', () => {
  it('suit le registre, relu à la main, pour les douze communes', () => {
    expect(COMMUNES).toHaveLength(12)
    COMMUNES.forEach((commune, rang) => {
      const ligne = 6 + rang
      expect(valeur('Communes', `B${ligne}`)).toBe(commune.nom)
      expect(valeur('Communes', `L${ligne}`)).toBe(objectifALaMain(commune))
      expect(valeur('Communes', `M${ligne}`)).toBe(plancherALaMain(commune, 'abaissant'))
      expect(valeur('Communes', `N${ligne}`)).toBe(plancherALaMain(commune, 'mutualisant'))
    })
  })

  it.each([
    ['2,00 points exactement', 'H7', 2, 'L7', 100],
    ['4,00 points exactement', 'H8', 4, 'L8', 200],
    ['620 notifiés, 33 %', 'J9', 620, 'L9', 205],
    ['plancher de 25 % de 1 070', 'K10', 1070, 'M10', 268],
    ['nouvelle entrante de rang 1', 'K13', 312, 'L13', 47],
    ['entrée en cours de période', 'K15', 312, 'L15', 32],
    ['commune non déficitaire', 'K16', 0, 'L16', '#N/A'],
  ])('%s', (_, donnee, lue, resultat, attendu) => {
    expect(valeur('Communes', donnee)).toBe(lue)
    expect(valeur('Communes', resultat)).toBe(attendu)
  })

  it('totalise les objectifs arrondis, ligne à ligne', () => {
    const objectifs = COMMUNES.map(objectifALaMain).filter((objectif) => typeof objectif === 'number')
    expect(valeur('Communes', 'L18')).toBe(objectifs.reduce((somme, objectif) => somme + objectif, 0))
  })

  it('contrôle l’article 2 d’un contrat abaissant, planchers relus à la main', () => {
    const lignes = COMMUNES.filter(({ epci }) => epci === 'CC de l’Orvinois')
    lignes.forEach((commune, rang) => {
      expect(valeur('Abaissement', `D${6 + rang}`)).toBe(objectifALaMain(commune))
      const plancher = plancherALaMain(commune, 'abaissant')
      expect(valeur('Abaissement', `I${6 + rang}`)).toBe(plancher === '#N/A' ? '' : plancher)
    })
    expect(lignes.map((_, rang) => valeur('Abaissement', `J${6 + rang}`))).toEqual([
      'conforme', 'non conforme', 'conforme', 'non conforme', 'conforme', 'conforme',
    ])
    expect(valeur('Abaissement', 'K7')).toContain('62,4')
  })

  it('contrôle l’article 2 d’un contrat mutualisant, et en propose un légal', () => {
    const communes = COMMUNES.filter(({ nom }) => ['Vaubrune', 'Bois-Métrel', 'Ruffances', 'Montcerval', 'Pontigneul'].includes(nom))
    const legaux = communes.map((commune) => Number(objectifALaMain(commune)))
    const somme = legaux.reduce((total, legal) => total + legal, 0)
    const colonne = (lettre: string, premiere: number): unknown[] => communes.map((_, i) => valeur('Mutualisation', `${lettre}${premiere + i}`))
    expect(colonne('B', 15)).toEqual(legaux)
    expect(colonne('D', 15)).toEqual(communes.map((commune) => plancherALaMain(commune, 'mutualisant')))
    expect([valeur('Mutualisation', 'B20'), valeur('Mutualisation', 'F20')]).toEqual([somme, 'non conforme'])
    expect([valeur('Mutualisation', 'E19'), valeur('Mutualisation', 'F19')]).toEqual(['requis, absent', 'non conforme'])
    const proposes = colonne('C', 33).map(Number)
    expect(proposes[0]).toBe(120)
    expect(proposes.reduce((total, propose) => total + propose, 0)).toBe(somme)
    proposes.forEach((propose, i) => expect(2 * propose).toBeGreaterThanOrEqual(legaux[i] ?? Number.POSITIVE_INFINITY))
    expect(valeur('Mutualisation', 'F38')).toBe('conforme')
  })

  it('répartit 650 logements en 195, dont 32, 130 et 33', () => {
    expect(valeur('Flux', 'D13')).toBe(650)
    expect(['D18', 'D19', 'D20', 'D21', 'D22', 'D23', 'D24'].map((reference) => valeur('Flux', reference))).toEqual([
      195, 32, 130, 33, 358, 163, 292,
    ])
  })

  it('note les deux cents demandes comme la grille relue à la main', () => {
    const notes = tirerDemandes().map((demande) => noteALaMain(demande, DATE_DE_CALCUL))
    expect(etendre('S7:S206').map(([reference]) => valeur('Demandes', reference ?? ''))).toEqual(notes)
    expect(notes[DEMANDE_VIDE - 1]).toBe('')
    expect(notes.flatMap((note, rang) => (note === '#VALUE!' ? [rang + 1] : []))).toEqual([DEMANDE_ILLISIBLE])
  })

  it('montre des points doublés, des pénalités actives et expirées, des données absentes', () => {
    const demandes = tirerDemandes()
    const penalites = demandes.filter((demande) => demande['Refus d’un logement adapté'] === true)
    expect(penalites.some((demande) => Number(demande['Fin de la pénalité']) >= DATE_DE_CALCUL)).toBe(true)
    expect(penalites.some((demande) => Number(demande['Fin de la pénalité']) < DATE_DE_CALCUL)).toBe(true)
    expect(demandes.some((demande) => demande.DALO === true && Number(demande['Pièce DALO']) > DATE_DE_CALCUL - 365)).toBe(true)
    expect(demandes.filter((demande) => demande['Date de dépôt'] === null).length).toBeGreaterThan(1)
  })
})
