import { Button, Card, Container, Flex, Heading, Text, Theme } from '@radix-ui/themes'
import { ConsentBanner, ConsentProvider } from 'ask-first'
import de from 'ask-first/locales/de'
import { consent } from '../page/consent'
import { Host } from '../page/host'
import { mount } from '../page/mount'
import { Own } from '../page/own'
import { Parts } from '../page/parts'

const asked = new URLSearchParams(location.search)
const dress = asked.has('dress') ? 'bg-red-500 p-10 own-border' : ''

function Page() {
  return (
    <Theme appearance={asked.has('dark') ? 'dark' : 'light'}>
      <ConsentProvider consent={consent} locale={de}>
        <ConsentBanner className={dress} />
        <Container size="2" p="4">
          <Flex direction="column" gap="5">
            <Card>
              <Heading size="4">Kaffee, heute geröstet</Heading>
              <Text as="p" color="gray">
                Zwei Sorten, frisch aus Leipzig.
              </Text>
              <Flex gap="3" mt="3">
                <Button>In den Korb</Button>
                <Button variant="outline">Merken</Button>
              </Flex>
            </Card>
            {asked.has('host') && <Host />}
            <Own />
            <Parts className={dress} />
          </Flex>
        </Container>
      </ConsentProvider>
    </Theme>
  )
}

mount(<Page />)
