import { calculer } from './lecteur'
import donnees from './contrats-et-bilans.json'

interface Ligne {
  readonly id: string
  readonly famille: 'contrat' | 'bilan' | 'notification'
  readonly source: string
  readonly commune: string | null
  readonly periode: string
  readonly manquants?: number
  readonly taux?: number
  readonly objectif?: number
  readonly dateInventaire?: string
  readonly cible?: number
  readonly tauxDebut?: number
  readonly dateDebut?: string
  readonly tauxFin?: number
  readonly dateFin?: string
  readonly realises?: number
  readonly atteintePubliee?: number
  readonly objectifLegal?: number
  readonly objectifNotifie?: number
  /** Ce que la source publie hors des formules. */
  readonly signale?: string
  /** Pourquoi la ligne ne passe par aucune fonction. */
  readonly nonRejouee?: string
}

const LIGNES = donnees.lignes as readonly Ligne[]
const parNom = (choix: (ligne: Ligne) => boolean) => LIGNES.filter(choix).map((ligne) => [ligne.commune ?? ligne.id, ligne] as const)

/** Lignes dont une valeur publiée se compare à celle d'une fonction, et celles qu'aucune ne calcule. */
const CONTRATS = parNom(({ famille }) => famille === 'contrat')
const BILANS_AVEC_OBJECTIF = parNom(({ famille, objectif }) => famille === 'bilan' && objectif !== undefined)
const NOTIFICATIONS = parNom(({ famille }) => famille === 'notification')
const BILANS_SANS_OBJECTIF = parNom(({ famille, objectif }) => famille === 'bilan' && objectif === undefined)

describe('relevé des contrats et des bilans publiés', () => {
  it('chaque ligne est rejouée ou porte la raison de ne pas l’être, jamais les deux', () => {
    const rejouees = [CONTRATS, BILANS_AVEC_OBJECTIF, NOTIFICATIONS].flat().map(([, { id }]) => id)
    const nonRejouees = LIGNES.filter(({ nonRejouee }) => nonRejouee !== undefined).map(({ id }) => id)
    expect([...rejouees, ...nonRejouees].sort()).toEqual(LIGNES.map(({ id }) => id).sort())
    expect(nonRejouees).toEqual(BILANS_SANS_OBJECTIF.map(([, { id }]) => id))
    expect([CONTRATS, BILANS_AVEC_OBJECTIF, NOTIFICATIONS, BILANS_SANS_OBJECTIF].map((liste) => liste.length)).toEqual([3, 1, 1, 7])
  })

  it('identifiants uniques, source publique connue', () => {
    expect(new Set(LIGNES.map(({ id }) => id)).size).toBe(LIGNES.length)
    for (const { source } of LIGNES) expect(Object.keys(donnees.sources)).toContain(source)
    for (const { url } of Object.values(donnees.sources)) expect(url).toMatch(/^https:\/\//)
  })
})

describe('contrat de mixité sociale de la CIVIS, 2023-2025 (SRU-04, SRU-09)', () => {
  it.each(CONTRATS)('%s : l’objectif publié est celui du taux publié', (_nom, { manquants = 0, taux = 0, objectif }) => {
    expect(calculer('SRU_OBJECTIF_TAUX', [manquants, taux]).valeur).toBe(objectif)
    expect(calculer('SRU_OBJECTIF_TAUX', [manquants, taux / 100]).valeur).toBe(objectif)
    expect(calculer('SRU_OBJECTIF_TAUX', [manquants, `${taux} %`]).valeur).toBe(objectif)
  })

  it.each(CONTRATS)('%s : un taux de la loi ne se signale pas, un taux hors de la loi se signale sans se corriger', (_nom, ligne) => {
    const { alertes, etat } = calculer('SRU_OBJECTIF_TAUX', [ligne.manquants ?? 0, ligne.taux ?? 0])
    expect(etat).toBe('etabli')
    expect(alertes.some((alerte) => alerte.includes(`${ligne.taux} %`))).toBe(ligne.signale !== undefined)
  })

  it.each(CONTRATS)('%s : l’inventaire du contrat est celui de la période (SRU-20)', (_nom, { dateInventaire = '' }) => {
    expect(calculer('SRU_INVENTAIRE', [Number(dateInventaire.slice(0, 4)), 'signé']).valeur).toBe('conforme')
    expect(dateInventaire).toMatch(/-01-01$/)
  })

  it('Cilaos : 93 logements passent sous le plancher abaissant et au-dessus de la moitié légale (CMS-04, CMS-08)', () => {
    const { manquants = 0, objectif = 0 } = CONTRATS.find(([nom]) => nom === 'Cilaos')?.[1] ?? {}
    const commune = [100000, 10000, 25]
    expect(calculer('SRU_OBJECTIF', [...commune, null, manquants]).valeur).toBe(162)
    expect(objectif).toBeLessThan(Number(calculer('RATTRAPAGE_PLANCHER', [...commune, 'abaissant', manquants]).valeur))
    expect(objectif).toBeGreaterThanOrEqual(Number(calculer('RATTRAPAGE_PLANCHER', [...commune, 'mutualisant', manquants]).valeur))
  })
})

describe('bilans triennaux publiés (SRU-12)', () => {
  it.each(BILANS_AVEC_OBJECTIF)('%s : taux d’atteinte publié, objectif non atteint', (_nom, { objectif = 0, realises = 0, atteintePubliee }) => {
    const { etat, valeur } = calculer('SRU_BILAN', [objectif, realises])
    const [[atteinte, , , quantitatif, , reste] = []] = valeur as readonly (readonly unknown[])[]
    expect({ etat, atteinte, quantitatif, reste }).toEqual({
      etat: 'etabli',
      atteinte: realises / objectif,
      quantitatif: 'non atteint',
      reste: objectif - realises,
    })
    expect(Math.round(100 * Number(atteinte))).toBe(atteintePubliee)
  })

  it.each(BILANS_SANS_OBJECTIF)('%s : sans objectif publié, le bilan est incomplet, jamais 0 %% ni 100 %%', (_nom, ligne) => {
    expect(ligne.nonRejouee?.length).toBeGreaterThan(20)
    expect(calculer('SRU_BILAN', [null, ligne.realises ?? null])).toMatchObject({ etat: 'incomplet', valeur: null })
  })

  it.each(BILANS_SANS_OBJECTIF)('%s : déficitaire au début comme à la fin, dates dans la période (SRU-01, SRU-21)', (_nom, ligne) => {
    const { cible = 0, tauxDebut = 0, tauxFin = 0, dateDebut = '', dateFin = '', periode } = ligne
    for (const taux of [tauxDebut, tauxFin]) {
      expect(calculer('SRU_ECART', [10000, Math.round(100 * taux), cible]).valeur).toBeCloseTo(cible - taux, 10)
      expect(taux).toBeLessThan(cible)
    }
    for (const date of [dateDebut, dateFin]) expect(calculer('SRU_PERIODE', [Number(date.slice(0, 4))]).valeur).toBe(periode)
  })

  it.each(LIGNES.filter(({ periode }) => periode !== '2023-2025').map((ligne) => [ligne.id, ligne.periode] as const))(
    '%s : aucun objectif ne se calcule pour %s, hors période connue (COM-07)',
    (_id, periode) => {
      const rendu = calculer('SRU_OBJECTIF', [10000, 1000, 25, null, null, null, periode])
      expect(rendu).toMatchObject({ etat: 'refuse', message: expect.stringContaining('hors période connue') })
    },
  )
})

describe('objectif notifié hors formule (SRU-11)', () => {
  it.each(NOTIFICATIONS)('%s : le notifié prime, l’écart avec le légal se dit', (_id, { objectifLegal = 0, objectifNotifie = 0 }) => {
    const { etat, valeur, alertes } = calculer('SRU_OPPOSABLE', [objectifLegal, null, null, null, null, objectifNotifie])
    expect([etat, valeur]).toEqual(['etabli', objectifNotifie])
    expect(alertes.some((alerte) => alerte.includes(String(objectifLegal)) && alerte.includes(String(objectifNotifie)))).toBe(true)
    expect(calculer('SRU_OPPOSABLE', [objectifLegal]).valeur).toBe(objectifLegal)
  })

  it('aucun rapport de la loi ne mène de 223 à 130', () => {
    const [, { objectifLegal = 0, objectifNotifie = 0 }] = NOTIFICATIONS[0] ?? ['', {}]
    const rapports = [25 / 33, 40 / 50, 80 / 100, 1 / 2].flatMap((r) => [Math.floor(objectifLegal * r), Math.ceil(objectifLegal * r)])
    expect(rapports).not.toContain(objectifNotifie)
  })
})
