// Shows the document of all calls. What is typed at "Authorize", a token or an API key, is forgotten with the page; whoever
// has signed in at /sign-in needs neither.

// A link inside of the button that opens a call can't be told apart from it, and there is one server: this one.
const clearer = () => ({
    wrapComponents: {
        DeepLink: () => ({ text }) => text,
        ServersContainer: () => () => null,
    },
});

SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    persistAuthorization: false,
    validatorUrl: 'none',
    presets: [SwaggerUIBundle.presets.apis],
    plugins: [clearer],
    layout: 'BaseLayout',
});
