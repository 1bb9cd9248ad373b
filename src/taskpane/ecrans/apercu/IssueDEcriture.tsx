import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { nombreDeNouvelles } from './compter'
import type { EtatDeLApercu } from './useApercu'
import type { EtatDeLEcriture } from './useEcriture'

interface Proprietes {
  readonly apercu: EtatDeLApercu
  readonly ecriture: EtatDeLEcriture
  /** Faux quand l’écriture faite a été remise : on ne la dit plus. */
  readonly enPlace: boolean
}

interface Issue {
  readonly genre: GenreAvis
  readonly phrase: string
}

/** Ce que l’aperçu ou l’écriture vient de donner, annoncé. */
export function IssueDEcriture({ apercu, ecriture, enPlace }: Proprietes): ReactElement {
  const issue = issueDe(apercu, ecriture, enPlace)
  return (
    <ZoneVivante>
      {issue === null ? null : (
        <Avis genre={issue.genre}>
          <p>{issue.phrase}</p>
        </Avis>
      )}
    </ZoneVivante>
  )
}

function issueDe(apercu: EtatDeLApercu, ecriture: EtatDeLEcriture, enPlace: boolean): Issue | null {
  if (apercu.genre === 'refuse') return { genre: 'erreur', phrase: apercu.phrase }
  switch (ecriture.genre) {
    case 'attente':
    case 'en-cours':
      return null
    case 'ecrite':
      return enPlace ? { genre: 'succes', phrase: phraseDEcriture(ecriture.ecriture) } : null
    case 'rien': {
      const toutEstLa = apercu.genre === 'pret' && nombreDeNouvelles(apercu.apercu) === 0
      return { genre: 'information', phrase: dire(toutEstLa ? 'apercu.rien-de-nouveau' : 'apercu.rien') }
    }
    case 'perimee':
      return { genre: 'alerte', phrase: dire('apercu.perimee') }
    case 'empechee':
      return { genre: 'erreur', phrase: dire('apercu.empechee') }
    case 'interrompue':
      return { genre: 'information', phrase: dire('apercu.interrompue') }
    case 'refusee':
      return { genre: 'erreur', phrase: ecriture.phrase }
  }
}

function phraseDEcriture({ cellules, feuilles }: { readonly cellules: number; readonly feuilles: readonly string[] }): string {
  const noms = feuilles.map((nom) => `« ${nom} »`).join(', ')
  return cellules < 2
    ? dire('apercu.ecrite-une', { nombre: cellules, feuilles: noms })
    : dire('apercu.ecrite', { nombre: cellules, feuilles: noms })
}
