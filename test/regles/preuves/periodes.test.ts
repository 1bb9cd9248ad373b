import type { ArgumentBrut, Brut, FonctionDecrite } from '../../../src/catalogue'
import type { ParametreDate } from '../../../src/regles'
import { PARAMETRES, PERIODES, REGLES } from '../../../src/regles'
import { parametreEmploye, valeurAuJour } from '../../../src/regles/com'
import { enIso, lireIso } from './jours'
import { fonctionsAvec, jouerExemple } from './appel'

/** Paramètres dont la validité finit : ceux des périodes triennales, et ceux qu'un texte a remplacés. */
const FINISSANTS = PARAMETRES.filter(({ serie }) => serie.some(({ au }) => au !== null))
const DEBUTS: readonly string[] = PERIODES.map(({ du }) => du)
const DATES = FINISSANTS.filter(({ serie }) => serie.every(({ du }) => DEBUTS.includes(du)))
const REMPLACES = FINISSANTS.filter((parametre) => !DATES.includes(parametre)).map((parametre) => [parametre.id, parametre] as const)
const EMPLOIS = REGLES.flatMap(({ id, parametres }) =>
  DATES.filter((parametre) => parametres.includes(parametre.id)).map((parametre) => [id, parametre.id, parametre] as const),
)

const decaler = (iso: string, jours: number): string => enIso(lireIso(iso) + jours)

/** Valeur attendue un jour donné, cherchée sans passer par la série : période par période, bornes comprises. */
function attendue(parametre: ParametreDate, jour: string): unknown {
  const rang = PERIODES.findIndex(({ du, au }) => lireIso(du) <= lireIso(jour) && lireIso(jour) <= lireIso(au))
  return rang === -1 ? undefined : parametre.serie[rang]
}

describe('un paramètre daté ne vaut que dans sa période (COM-07 ; SRU-01 à SRU-06, SRU-08, CMS-04, CMS-08)', () => {
  it('chaque règle à paramètre triennal est éprouvée', () => {
    const triennales = REGLES.filter(({ parametres }) => parametres.some((id) => DATES.some((date) => date.id === id)))
    expect(new Set(EMPLOIS.map(([regle]) => regle))).toEqual(new Set(triennales.map(({ id }) => id)))
    expect(triennales.length).toBeGreaterThanOrEqual(9)
  })

  it.each(EMPLOIS)('%s, %s : premier et dernier jour de chaque période, veille et lendemain', (_regle, _id, parametre) => {
    for (const { du, au } of PERIODES) {
      for (const jour of [decaler(du, -1), du, decaler(du, 1), decaler(au, -1), au, decaler(au, 1)]) {
        expect([jour, valeurAuJour(parametre, jour)]).toEqual([jour, attendue(parametre, jour)])
      }
    }
  })

  it.each(EMPLOIS)('%s, %s : aucune valeur avant la première période ni après la dernière', (_regle, _id, parametre) => {
    for (const jour of ['2014-01-01', '2022-12-31', '2029-01-01', '2031-12-31']) {
      expect(valeurAuJour(parametre, jour)).toBeUndefined()
      expect(() => parametreEmploye(parametre, jour)).toThrow(parametre.id)
    }
    expect(valeurAuJour(parametre, '2025-12-31')).toMatchObject({ au: '2025-12-31', aVerifier: false })
    expect(valeurAuJour(parametre, '2026-01-01')).toMatchObject({ du: '2026-01-01', aVerifier: true })
  })
})

describe('un paramètre qu’un texte a remplacé ne vaut que jusqu’à la veille (COM-07 ; FLUX-21)', () => {
  it('l’échéance de la loi ELAN en est un', () => {
    expect(REMPLACES.map(([id]) => id)).toContain('P_flux_echeance_elan')
  })

  it.each(REMPLACES)('%s : premier et dernier jour, veille et lendemain', (_id, parametre) => {
    for (const valeur of parametre.serie) {
      const { du, au } = valeur
      const fin = au ?? '2031-12-31'
      expect([du, decaler(du, 1), decaler(fin, -1), fin].map((jour) => valeurAuJour(parametre, jour))).toEqual([valeur, valeur, valeur, valeur])
      expect(parametreEmploye(parametre, fin)).toMatchObject({ id: parametre.id, valeur: valeur.valeur })
    }
    const [premiere, derniere] = [parametre.serie[0], parametre.serie[parametre.serie.length - 1]]
    const dehors = [decaler(premiere?.du ?? '', -1), ...(derniere?.au == null ? [] : [decaler(derniere.au, 1)])]
    for (const jour of dehors) {
      expect([jour, valeurAuJour(parametre, jour)]).toEqual([jour, undefined])
      expect(() => parametreEmploye(parametre, jour)).toThrow(parametre.id)
    }
  })
})

type Remplaces = Readonly<Record<string, ArgumentBrut>>

/** Ce que l'exemple d'une fonction doit porter pour avoir un sens en 2026-2028 : un vivier commence après 2028. */
const EN_2026: Readonly<Record<string, (fonction: FonctionDecrite) => Remplaces>> = {
  CMS_VIVIER: ({ exemple }) => {
    const projets = exemple.arguments[0]
    return { projets: Array.isArray(projets) ? avancer(projets as readonly (readonly Brut[])[]) : null }
  },
}

function avancer(projets: readonly (readonly Brut[])[]): readonly (readonly Brut[])[] {
  return projets.map((ligne) => ligne.map((cellule) => (cellule === 2027 ? 2030 : cellule)))
}

/** Fonctions qui jugent aussi une suite de périodes à venir : le calendrier continue, leurs limites sont à vérifier. */
const SUITE_DE_PERIODES = ['CMS_COMPTEUR']

const AVEC_PERIODE = fonctionsAvec('periode')

describe('fonctions à période (COM-07)', () => {
  it('il y en a', () => expect(AVEC_PERIODE.length).toBeGreaterThanOrEqual(2))

  it.each(AVEC_PERIODE)('%s : 2026-2028 porte l’alerte « À vérifier » et les paramètres de cette période', (nom, fonction) => {
    const rendu = jouerExemple(fonction, { ...EN_2026[nom]?.(fonction), periode: '2026-2028' })
    expect({ etat: rendu.etat, message: rendu.message }).toEqual({ etat: 'etabli', message: null })
    expect(rendu.alertes.join('\n')).toContain('À vérifier : les paramètres de la période 2026-2028')
    const triennaux = rendu.parametres.filter(({ id }) => DATES.some((date) => date.id === id))
    expect(triennaux.map(({ id, du, au }) => [id, du, au])).toEqual(triennaux.map(({ id }) => [id, '2026-01-01', '2028-12-31']))
  })

  it.each(AVEC_PERIODE)('%s : 2023-2025 est le défaut, sans alerte de période, avec ses paramètres', (_nom, fonction) => {
    const rendu = jouerExemple(fonction, { periode: '2023-2025' })
    expect(rendu).toEqual(jouerExemple(fonction, { periode: null }))
    expect(rendu.etat).toBe('etabli')
    expect(rendu.alertes.join('\n')).not.toContain('les paramètres de la période')
    const triennaux = rendu.parametres.filter(({ id }) => DATES.some((date) => date.id === id))
    expect(triennaux.map(({ id, du, au }) => [id, du, au])).toEqual(triennaux.map(({ id }) => [id, '2023-01-01', '2025-12-31']))
  })

  const HORS_CALENDRIER = ['2020-2022', '2022-2024', '2024-2026', '2023-2028', '2025', 2026, 'la prochaine']
  const hors = (periodes: readonly Brut[], choix: (nom: string) => boolean) =>
    AVEC_PERIODE.filter(([nom]) => choix(nom)).flatMap(([nom, fonction]) => periodes.map((lue) => [nom, lue, fonction] as const))

  it.each(hors([...HORS_CALENDRIER, '2029-2031'], (nom) => !SUITE_DE_PERIODES.includes(nom)))(
    '%s : « %s » est refusée, hors période connue',
    (_nom, lue, fonction) => {
      const rendu = jouerExemple(fonction, { periode: lue })
      expect(rendu).toMatchObject({ etat: 'refuse', valeur: null, message: expect.stringContaining('hors période connue') })
      expect(rendu.message).toContain(`« ${lue} »`)
    },
  )

  it.each(hors(HORS_CALENDRIER, (nom) => SUITE_DE_PERIODES.includes(nom)))('%s : « %s » n’est pas une période à venir, refusée', (_nom, lue, fonction) => {
    expect(jouerExemple(fonction, { periode: lue })).toMatchObject({ etat: 'refuse', message: expect.stringContaining(String(lue)) })
  })

  it.each(hors(['2029-2031', '2032-2034'], (nom) => SUITE_DE_PERIODES.includes(nom)))('%s : « %s » se juge, à vérifier', (_nom, lue, fonction) => {
    const rendu = jouerExemple(fonction, { periode: lue })
    expect(rendu.etat).toBe('etabli')
    expect(rendu.alertes.join('\n')).toContain(`À vérifier : les paramètres de la période ${lue}`)
  })
})
