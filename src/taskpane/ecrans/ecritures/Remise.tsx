import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Ecriture, Journal } from '../../../remplissage'
import { annoncerLaRemise } from '../../cas-usage/tableaux/brouillons-ecrits'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { LienVersCellule } from '../apercu/LienVersCellule'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'

/** Ce que la remise a donné, à montrer là où elle a été demandée. */
export interface Nouvelle {
  readonly genre: GenreAvis
  readonly phrase: string
}

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly ecriture: Ecriture
  /** Texte du bouton. */
  readonly texte: string
  /** Nom complet du bouton, quand son texte se répète dans la page. */
  readonly nomComplet?: string
  readonly surNouvelle: (nouvelle: Nouvelle | null) => void
}

const MONTREES = 20

/** « Remettre » une écriture ; les cellules changées depuis sont d’abord listées, et rien n’est touché sans accord. */
export function Remise({ classeur, journal, ecriture, texte, nomComplet, surNouvelle }: Proprietes): ReactElement {
  const [changees, setChangees] = useState<readonly string[]>([])
  const [occupe, setOccupe] = useState(false)
  const present = usePresence()
  const cadre = useFocusRattrape(`${changees.length} ${occupe}`)

  function reposer(restent: readonly string[]): void {
    if (present.current !== true) return
    setChangees(restent)
    setOccupe(false)
  }

  async function remettre(malgre: boolean): Promise<void> {
    setOccupe(true)
    surNouvelle(null)
    annoncerLaRemise(journal, ecriture.id)
    try {
      const resultat = await journal.remettre(ecriture.id, malgre)
      reposer(resultat.genre === 'changee' ? resultat.cellules : [])
      if (resultat.genre === 'remise') surNouvelle({ genre: 'succes', phrase: phraseDeRemise(ecriture, resultat.cellules) })
      if (resultat.genre === 'absente') surNouvelle({ genre: 'information', phrase: dire('ecritures.absente') })
    } catch (erreur) {
      reposer(changees)
      surNouvelle({ genre: 'erreur', phrase: phraseDErreur(erreur) })
    }
  }

  if (changees.length === 0) {
    return (
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <Bouton desactive={occupe} surClic={() => void remettre(false)} {...(nomComplet === undefined ? {} : { nomComplet })}>
          {texte}
        </Bouton>
      </div>
    )
  }
  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      <Avis genre="alerte">
        <p>{changees.length === 1 ? dire('ecritures.changee') : dire('ecritures.changees', { nombre: changees.length })}</p>
        <ul className="mx-liste">
          {changees.slice(0, MONTREES).map((adresse) => (
            <li key={adresse}>
              <LienVersCellule
                classeur={classeur}
                adresse={adresse}
                surRefus={(phrase) => surNouvelle(phrase === null ? null : { genre: 'erreur', phrase })}
              />
            </li>
          ))}
        </ul>
        {changees.length > MONTREES ? <p>{dire('remplacer.reste', { nombre: changees.length - MONTREES })}</p> : null}
      </Avis>
      <div className="mx-boutons">
        <Bouton desactive={occupe} surClic={() => void remettre(true)}>
          {dire('ecritures.malgre')}
        </Bouton>
        <Bouton desactive={occupe} surClic={() => setChangees([])}>
          {dire('ecritures.laisser')}
        </Bouton>
      </div>
    </div>
  )
}

function phraseDeRemise(ecriture: Ecriture, cellules: number): string {
  const table = nommerTable(ecriture)
  return cellules < 2
    ? dire('ecritures.remise-une', { table, nombre: cellules })
    : dire('ecritures.remise', { table, nombre: cellules })
}
